/**
 * Keeps a page that other software rewrites alive. Translators put each text in `<font>` and take the original text
 * node out of the page; what changes live would go on changing that node, out of sight, and what is taken away after it
 * would not be found. So the text node comes back at once, empty, behind what stands for it; when it gets new words it
 * takes that place again, so that they are seen (and translated anew).
 * Nothing is marked as not to be translated: people read each other's words in their own language.
 */
export function surviveTranslation(page: Document): void {
  /** What stands for a text, and the words that it had. */
  const replacedBy = new WeakMap<Node, { font: Element; words: string }>();

  const changes = new MutationObserver((records) => {
    for (const { target } of records) bringBack(target as Text);
  });

  function bringBack(text: Text): void {
    const { font } = replacedBy.get(text) ?? {};
    if (!font) return;
    forget(text);
    if (font.isConnected) font.replaceWith(text);
  }

  function forget(text: Text): void {
    replacedBy.delete(text);
    Reflect.deleteProperty(text, 'remove');
  }

  function replaced(text: Text, font: Element): void {
    if (text.isConnected || font.contains(text)) return;
    // Words that it got meanwhile are no change any more, once it is emptied.
    for (const { target } of changes.takeRecords()) if (target !== text) bringBack(target as Text);
    replacedBy.set(text, { font, words: text.data });
    text.data = '';
    font.after(text);
    changes.takeRecords();
    changes.observe(text, { characterData: true });
    // Who takes the text away takes away what stands for it.
    text.remove = () => {
      font.remove();
      CharacterData.prototype.remove.call(text);
    };
  }

  /** The translator puts the text back by itself: with the words that it had. */
  function returned(text: Text, gone: readonly Node[]): void {
    const { font, words = '' } = replacedBy.get(text) ?? {};
    if (!font || font.isConnected || !gone.includes(font) || text.data !== '') return;
    forget(text);
    text.data = words;
  }

  new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const text = [...removedNodes].find((node) => node.nodeType === Node.TEXT_NODE);
      const font = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
      if (text && font) replaced(text as Text, font as Element);
      for (const node of addedNodes)
        if (node.nodeType === Node.TEXT_NODE) returned(node as Text, [...removedNodes]);
    }
  }).observe(page.body, { childList: true, subtree: true });
}
