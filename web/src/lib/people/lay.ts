/** True when the viewer takes part without being a professional. */
export const isLay = (people: readonly { isViewer: boolean; side: string }[]): boolean =>
  people.some(({ isViewer, side }) => isViewer && side !== 'PROFESSIONAL');
