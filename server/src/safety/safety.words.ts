import type { Mail } from '../mail/mail.ts';

/** Something waits: without a word about what (G7). It leads to where that is. */
export const somethingWaitsMail = (to: string, where: string): Mail => ({
  to,
  subject: 'Er wacht iets op je in Regietafel',
  text: `Hallo,\n\nEr wacht iets op je. Log in en kijk:\n\n${where}\n\nIn deze mail staat met opzet niet waar het over gaat.\n`,
});

/** To who administers an organisation that has no manager. */
export const nobodyManagesMail = (to: string, origin: string): Mail => ({
  to,
  subject: 'Er is nog geen manager in Regietafel',
  text: `Hallo,\n\nIn jullie organisatie is nog niemand manager. Er wacht iets dat een manager moet doen. Wijs vandaag iemand aan:\n\n${origin}/beheer\n`,
});

/** To who administers an organisation in which nobody is the safety desk. */
export const nobodyAtDeskMail = (to: string, origin: string): Mail => ({
  to,
  subject: 'Er is nog geen veiligheidsdesk in Regietafel',
  text: `Hallo,\n\nIn jullie organisatie is nog niemand de veiligheidsdesk. Berichten over onveiligheid kunnen dan blijven liggen. Wijs vandaag iemand aan:\n\n${origin}/beheer\n`,
});
