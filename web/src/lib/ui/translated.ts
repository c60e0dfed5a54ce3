/**
 * Keeps a page that other software rewrites alive. Translators put each text in `<font>` and take the original text
 * node out of the page; what changes live would go on changing that node, out of sight. A text node that changes after
 * it was replaced comes back in the place of what replaced it, so that the new words are seen (and translated anew).
 * Nothing is marked as not to be translated: people read each other's words in their own language.
 */
export function surviveTranslation(page: Document): void {
  const replacedBy = new WeakMap<Node, Element>();

  const changes = new MutationObserver((records) => {
    for (const { target } of records) bringBack(target as Text);
  });

  function bringBack(text: Text): void {
    const font = replacedBy.get(text);
    if (!font || text.isConnected) return;
    replacedBy.delete(text);
    Reflect.deleteProperty(text, 'remove');
    if (font.isConnected) font.replaceWith(text);
  }

  function replaced(text: Text, font: Element): void {
    if (text.isConnected || font.contains(text)) return;
    replacedBy.set(text, font);
    changes.observe(text, { characterData: true });
    // Who takes the text away takes away what stands for it.
    text.remove = () => font.remove();
  }

  new MutationObserver((records) => {
    for (const { removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      const text = [...removedNodes].find((node) => node.nodeType === Node.TEXT_NODE);
      const font = [...addedNodes, previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT');
      if (text && font) replaced(text as Text, font as Element);
    }
  }).observe(page.body, { childList: true, subtree: true });
}
