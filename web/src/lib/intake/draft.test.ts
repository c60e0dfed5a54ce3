import { expect, it } from 'vitest';
import type { Shelf } from '../ui/storage.ts';
import { dropDraft, keepDraft, keptDraft, type IntakeDraft } from './draft.ts';

function shelf(): Shelf {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
  };
}

const draft: IntakeDraft = {
  askedBy: 'huisarts',
  householdName: 'Vos',
  members: [],
  reason: 'zorgen',
  answers: { UNSAFETY_SIGNALS: true },
  motivation: '',
  unsafe: false,
};

it('gives an account back what it filled in, and nobody else', () => {
  const window = shelf();
  keepDraft(window, 'corrie', draft);
  expect(keptDraft(window, 'corrie')).toEqual(draft);
  expect(keptDraft(window, 'another')).toBeUndefined();
  dropDraft(window, 'corrie');
  expect(keptDraft(window, 'corrie')).toBeUndefined();
});

it('takes what cannot be read for nothing', () => {
  const window = shelf();
  for (const text of ['{', 'null', '{"members":3}']) {
    window.setItem('intake:corrie', text);
    expect(keptDraft(window, 'corrie')).toBeUndefined();
  }
});
