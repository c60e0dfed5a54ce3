import { principlesOf } from '../../lines.ts';
import { t } from '../../text.ts';

/** The six starting points of 2020. */
export const principles = principlesOf({ seed: '003', heading: '2.2 Wat zijn de uitgangspunten?' }, [
  {
    key: 'system',
    title: t('Systeemgericht en holistisch', 'The whole system and the whole person'),
    text: t(
      'Wij kijken naar het hele huishouden en naar de hele mens.',
      'We look at the whole household and at the whole person.',
    ),
    points: [
      t('Het hele huishouden telt mee bij regie.', 'The whole household counts in regie.'),
      t(
        'Wij zien de mens als geheel, met alles wat er speelt.',
        'We see the person as a whole, with all that goes on.',
      ),
    ],
  },
  {
    key: 'client-central',
    title: t('Klant centraal, met zelfregie', 'Client at the centre, holding regie'),
    text: t(
      'De klant staat voorop. Wij helpen om zelf te sturen en te dragen.',
      'The client comes first. We help them to steer and carry by themselves.',
    ),
    points: [
      t('De klant stuurt zelf zo veel als kan.', 'The client steers as much as possible.'),
      t(
        'Wij versterken eigen kracht en verantwoordelijkheid.',
        'We strengthen own power and responsibility.',
      ),
    ],
  },
  {
    key: 'network',
    title: t('Sterk sociaal netwerk en meedoen', 'A strong social network and taking part'),
    text: t(
      'Wij brengen mensen uit het netwerk bij elkaar. Zo doet iemand weer mee.',
      'We bring people of the network together. That way someone takes part again.',
    ),
    points: [
      t(
        'Wij verbinden de mensen van het netwerk met elkaar.',
        'We connect the people of the network with each other.',
      ),
      t('Zo komen er meer kansen om mee te doen.', 'That gives more chances to take part.'),
    ],
  },
  {
    key: 'coherent-support',
    title: t('Steun binnen een samenhangend systeem', 'Support within a coherent system'),
    text: t(
      'Problemen van volwassenen raken ook kinderen en wie van zorg afhangt. Wij werken aan duurzame veiligheid.',
      'Problems of adults touch children and those who depend on care too. We work on lasting safety.',
    ),
    points: [
      t(
        'Hebben volwassenen een probleem? Dan raakt dat altijd ook een kind, ook als je niets aan het kind merkt.',
        'Do adults have a problem? Then it always touches a child too, also when the child shows nothing.',
      ),
      t(
        'Hetzelfde geldt voor volwassenen die zorg nodig hebben en voor kwetsbare ouderen.',
        'The same holds for adults who depend on care and for vulnerable older people.',
      ),
      t('Wij werken toe naar duurzame veiligheid.', 'We work towards lasting safety.'),
    ],
  },
  {
    key: 'coherent-agreements',
    title: t(
      'Afspraken die samenhangen, ook over op- en afschalen',
      'Agreements that hang together, also on going up and down',
    ),
    text: t(
      'Hulp is vrijwillig, maar bij onveiligheid houden wij vast aan wat is afgesproken.',
      'Help is voluntary, but with unsafety we hold on to what was agreed.',
    ),
    points: [
      t(
        'Hulp kan vrijwillig zijn, maar niet vrijblijvend als er zorgen zijn over veiligheid.',
        'Help can be voluntary, but not without obligation when there are concerns about safety.',
      ),
      t('Afspraken gaan door, ook bij op- en afschalen.', 'Agreements go on, also when going up or down.'),
    ],
  },
  {
    key: 'coherent-care',
    title: t('Zorg die samenhangt en blijft', 'Care that hangs together and lasts'),
    text: t(
      'Sommige problemen blijven. Dan wordt de zorg soms meer en soms minder.',
      'Some problems stay. Then care is sometimes more and sometimes less.',
    ),
    points: [
      t(
        'Wij letten op problemen die blijven (chronisch) bij kwetsbare huishoudens.',
        'We mind problems that stay (chronic) in vulnerable households.',
      ),
      t(
        'Ook na een crisis blijft er risico voor de veiligheid.',
        'Also after a crisis a risk for safety remains.',
      ),
      t('Hoeveel zorg nodig is, wisselt.', 'How much care is needed changes over time.'),
      t('Wij zoeken zorg die duurzaam is.', 'We look for care that lasts.'),
    ],
  },
]);
