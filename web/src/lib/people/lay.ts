/** True when the viewer takes part without being a professional. */
export const isLay = (people: readonly { isViewer: boolean; side: string }[]): boolean =>
  people.some(({ isViewer, side }) => isViewer && side !== 'PROFESSIONAL');

/** Name of the regisseur when that is a professional. */
export const professionalLeading = ({
  regisseur,
  people,
}: {
  regisseur?: { id: string; name: string } | null;
  people: readonly { id: string; side: string }[];
}): string | undefined =>
  people.some(({ id, side }) => id === regisseur?.id && side === 'PROFESSIONAL')
    ? regisseur?.name
    : undefined;
