/** What a browser's translator does: every text, also one that comes later, stands in two `font`s from then on. */
export const translator = `(() => {
  const wrap = (text) => {
    if (!text.data.trim() || text.parentElement?.closest('font, script, style, textarea, [translate=no]')) return;
    const font = document.createElement('font');
    const inner = font.appendChild(document.createElement('font'));
    inner.textContent = '\\u00ab' + text.data.trim() + '\\u00bb';
    text.parentNode.replaceChild(font, text);
  };
  const all = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(wrap);
  };
  all(document.body);
  new MutationObserver((records) =>
    records.forEach(({ addedNodes }) =>
      addedNodes.forEach((node) => (node.nodeType === 3 ? node.isConnected && wrap(node) : node.isConnected && all(node))),
    ),
  ).observe(document.body, { childList: true, subtree: true });
})()`;
