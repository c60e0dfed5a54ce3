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
  },
  {
    key: 'client-central',
    title: t('Klant centraal, met zelfregie', 'Client at the centre, holding regie'),
    text: t(
      'De klant staat voorop. Wij helpen om zelf te sturen en te dragen.',
      'The client comes first. We help them to steer and carry by themselves.',
    ),
  },
  {
    key: 'network',
    title: t('Sterk sociaal netwerk en meedoen', 'A strong social network and taking part'),
    text: t(
      'Wij brengen mensen uit het netwerk bij elkaar. Zo doet iemand weer mee.',
      'We bring people of the network together. That way someone takes part again.',
    ),
  },
  {
    key: 'coherent-support',
    title: t('Steun binnen een samenhangend systeem', 'Support within a coherent system'),
    text: t(
      'Problemen van volwassenen raken ook kinderen en wie van zorg afhangt. Wij werken aan duurzame veiligheid.',
      'Problems of adults touch children and those who depend on care too. We work on lasting safety.',
    ),
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
  },
  {
    key: 'coherent-care',
    title: t('Zorg die samenhangt en blijft', 'Care that hangs together and lasts'),
    text: t(
      'Sommige problemen blijven. Dan wordt de zorg soms meer en soms minder.',
      'Some problems stay. Then care is sometimes more and sometimes less.',
    ),
  },
]);
