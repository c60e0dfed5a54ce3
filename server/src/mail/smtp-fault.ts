/** What goes wrong with a mail server. */
export type SmtpFault = { code?: string; responseCode?: number; command?: string };

/** Returns what a failure says: this mail never, this mail later, or nothing can be sent now (which is not about the mail). */
export function faultOf({
  code,
  responseCode = 0,
  command = '',
}: SmtpFault): 'REFUSED' | 'LATER' | 'SERVER_AWAY' {
  if (code === 'EENVELOPE' && command === 'API') return 'REFUSED';
  // An answer before RCPT TO is about this server's settings, not about the mail.
  if (!['RCPT TO', 'DATA'].includes(command) || responseCode < 400) return 'SERVER_AWAY';
  return responseCode >= 500 ? 'REFUSED' : 'LATER';
}
