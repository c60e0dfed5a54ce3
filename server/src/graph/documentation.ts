import type { Response } from 'express';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: string | null | undefined): string =>
  (value ?? '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign).replace(/`([^`]+)`/g, '<code>$1</code>');

const link = (type: GraphQLType): string => {
  const { name } = getNamedType(type);
  return text(String(type)).replace(name, `<a href="#${name}">${name}</a>`);
};

/** The contract to read in a browser, from this server alone. In production there is none. */
export function documentationPage(schema: GraphQLSchema, production: boolean, response: Response): void {
  if (production) {
    response
      .status(405)
      .json({ errors: [{ message: 'Vragen gaan met POST.', extensions: { code: 'BAD_REQUEST' } }] });
    return;
  }
  response.setHeader(
    'Content-Security-Policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  );
  response.type('html').send(page(schema));
}

function page(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type != null,
  );
  const others = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !roots.includes(type as never))
    .sort((a, b) => a.name.localeCompare(b.name));
  const all = [...roots, ...others];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Regietafel: GraphQL</title><style>
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1c2b33}
code,dt{font-family:ui-monospace,monospace}dt{margin-top:.8rem}dd{margin:0 0 0 1.5rem}h2{border-top:1px solid #ccd;padding-top:1rem}
nav{columns:3 12rem}small{color:#52606b}a{color:#0b5a8a}</style></head><body>
<h1>Regietafel: the contract</h1>
<p>POST to <code>/graphql</code>, or <code>graphql-transport-ws</code> on the same address. Every root field says which right it needs.</p>
<nav>${all.map(({ name }) => `<a href="#${name}">${name}</a><br>`).join('')}</nav>
${all.map(typeSection).join('\n')}</body></html>`;
}

function typeSection(type: GraphQLNamedType): string {
  return `<section id="${type.name}"><h2>${type.name}</h2><p>${text(type.description)}</p>${members(type)}</section>`;
}

function members(type: GraphQLNamedType): string {
  if (isObjectType(type) || isInputObjectType(type))
    return list(Object.values(type.getFields()).map(fieldItem));
  if (isEnumType(type))
    return list(
      type.getValues().map(({ name, description }) => `<dt>${name}</dt><dd>${text(description)}</dd>`),
    );
  if (isUnionType(type)) return `<p>${type.getTypes().map(link).join(' | ')}</p>`;
  return '';
}

const list = (items: string[]): string => `<dl>${items.join('')}</dl>`;

function fieldItem(field: GraphQLField<unknown, unknown> | GraphQLInputField): string {
  const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
  const taken = args.length > 0 ? `(${args.map((one) => `${one.name}: ${link(one.type)}`).join(', ')})` : '';
  const about = args
    .map((one) => `<br><small><code>${one.name}</code>: ${text(one.description)}</small>`)
    .join('');
  return `<dt>${field.name}${taken}: ${link(field.type)}${needOf(field)}</dt><dd>${text(field.description)}${about}</dd>`;
}

function needOf({ astNode }: GraphQLField<unknown, unknown> | GraphQLInputField): string {
  const need = astNode?.directives
    ?.find((one) => one.name.value === 'needs')
    ?.arguments?.find((one) => one.name.value === 'right');
  return need && need.value.kind === 'EnumValue' ? ` <small>needs ${need.value.value}</small>` : '';
}
