import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader and a screen reader get it. */
export interface Paper {
  /** All words, with single spaces. */
  text: string;
  /** Roles of the tags, in order. */
  roles: string[];
  title: string;
  language: string;
  /** True when it says that it is tagged. */
  tagged: boolean;
}

interface Tag {
  role?: string;
  children?: Tag[];
}

/** Opens a PDF. */
export async function readPaper(bytes: Uint8Array): Promise<Paper> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const roles: string[] = [];
  const texts: string[] = [];
  const gather = ({ role, children = [] }: Tag): void => {
    if (role) roles.push(role);
    children.forEach(gather);
  };
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const tree = (await page.getStructTree()) as Tag | null;
    if (tree) gather(tree);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  const info = (await file.getMetadata()).info as { Title?: string; Language?: string };
  const mark = (await file.getMarkInfo()) as unknown as Map<string, boolean> | null;
  await file.loadingTask.destroy();
  return {
    text: texts.join('\n').replace(/[\s\u200b]+/g, ' '),
    roles,
    title: info.Title ?? '',
    language: info.Language ?? '',
    tagged: mark?.get('Marked') ?? false,
  };
}
