import { principlesOf } from '../../lines.ts';
import { t } from '../../text.ts';

/** The eight results of 2025. */
export const principles = principlesOf({ seed: '000', heading: '8 Resultaten van 1Gezin1Plan1Regisseur' }, [
  {
    key: 'self-regie',
    title: t('Zelfregie staat centraal', 'Holding one’s own regie is central'),
    text: t(
      'Mensen kiezen zelf wat zij nodig hebben. Wij helpen hen om het zelf of samen te doen.',
      'People choose themselves what they need. We help them to do it alone or together.',
    ),
  },
  {
    key: 'everyone-involved',
    title: t('Iedereen wordt betrokken', 'Everyone is involved'),
    text: t(
      'Alle leden van het huishouden doen mee vanaf het begin, met familie en vrienden erbij.',
      'All members of the household take part from the start, with family and friends.',
    ),
  },
  {
    key: 'shared-reliance',
    title: t(
      'Samenredzaamheid en participatie versterken',
      'Strengthening shared reliance and participation',
    ),
    text: t(
      'Wij bouwen mee aan een sterk netwerk. Wensen en dromen komen vroeg aan bod.',
      'We help to build a strong network. Wishes and dreams come up early.',
    ),
  },
  {
    key: 'coherent-help',
    title: t('Samenhangend systeem van hulp', 'A coherent system of help'),
    text: t(
      'Een zorg raakt het hele huishouden. Daarom staan doelen en acties samen in één plan.',
      'A concern touches the whole household. That is why goals and actions stand together in one plan.',
    ),
  },
  {
    key: 'continuity',
    title: t('Continuïteit in afspraken', 'Continuity in agreements'),
    text: t(
      'Bij onveiligheid komt er een veiligheidsplan dat echt kan. Wij houden vast aan wat is afgesproken.',
      'With unsafety there is a safety plan that can really work. We hold on to what was agreed.',
    ),
  },
  {
    key: 'lasting-care',
    title: t('Duurzame zorg', 'Lasting care'),
    text: t(
      'Wij stoppen pas als mensen zich genoeg redden, alleen of samen met anderen.',
      'We only stop when people manage well enough, alone or with others.',
    ),
  },
  {
    key: 'clear-cooperation',
    title: t('Heldere samenwerking', 'Clear cooperation'),
    text: t(
      'Iedereen kan zien wie wat doet. De regie loopt niet vast op slecht samenwerken.',
      'Everyone can see who does what. Regie does not get stuck on poor cooperation.',
    ),
  },
  {
    key: 'quality',
    title: t('Focus op kwaliteit', 'Focus on quality'),
    text: t(
      'Wij kijken in elk overleg of de hulp werkt en passen het plan aan.',
      'In every meeting we see whether the help works and we change the plan.',
    ),
  },
]);
