import type { PlanDocumentBlock } from '../output.types.ts';

/**
 * What nobody filled in takes no room on paper: a question without an answer, a row without words. Signatures stay,
 * for people sign on paper too.
 */
export function withoutBlanks(blocks: readonly PlanDocumentBlock[]): PlanDocumentBlock[] {
  return blocks.flatMap((block) => {
    const kept = filled(block);
    return kept ? [kept] : [];
  });
}

/** True when a section has nothing that people filled in: signatures without anything else are no content. */
export const isBlank = (blocks: readonly PlanDocumentBlock[]): boolean => blocks.length === 0;

function filled(block: PlanDocumentBlock): PlanDocumentBlock | null {
  switch (block.kind) {
    case 'ANSWERS': {
      const answers = block.answers.filter(({ value }) => said(value));
      return answers.length > 0 ? { ...block, answers } : null;
    }
    case 'LIST': {
      const items = block.items.filter(said);
      return items.length > 0 ? { ...block, items } : null;
    }
    case 'NOTE':
      return said(block.text) ? block : null;
    case 'ENTRY': {
      const inner = withoutBlanks(block.blocks);
      return inner.length > 0 ? { ...block, blocks: inner } : null;
    }
    case 'PER_PERSON': {
      const answers = block.answers.filter(({ value }) => said(value));
      return answers.length > 0 ? { ...block, answers } : null;
    }
    case 'SMILEYS': {
      const answers = block.answers.filter(({ smiley, word }) => smiley !== null || said(word));
      return answers.length > 0 ? { ...block, answers } : null;
    }
    case 'SCALE': {
      const answers = block.answers.filter(({ number }) => number !== null);
      return answers.length > 0 ? { ...block, answers } : null;
    }
    case 'GOAL': {
      const inner = withoutBlanks(block.blocks);
      return said(block.goal) || inner.length > 0 || block.actions.length > 0
        ? { ...block, blocks: inner }
        : null;
    }
    case 'ACTIONS':
      return block.actions.length > 0 ? block : null;
    case 'SIGNATURES':
      return block.signatures.length > 0 ? block : null;
    case 'MAP':
    case 'FAMILY':
      return block.people.length > 0 ? block : null;
    case 'DRAWING':
      return said(block.path) ? block : null;
  }
}

const said = (words: string | null | undefined): boolean => (words ?? '').trim() !== '';
