/** Compiles the message catalogues without Vite, so that types can be checked before a first build. */
import { compile } from '@inlang/paraglide-js';
import { paraglide } from './paraglide.config.ts';

process.chdir(import.meta.dirname);
await compile(paraglide);
