import type { ASTNode, DocumentNode, ValueNode } from 'graphql';

/**
 * The text of a generated document. Does what `print` of graphql does for queries, mutations, subscriptions and
 * fragments in a tenth of the size, which counts on the join page; a test compares them over all our operations.
 */
export function printDocument(document: DocumentNode): string {
  return document.definitions.map(printNode).join(' ');
}

function printNode(node: ASTNode): string {
  switch (node.kind) {
    case 'OperationDefinition':
      return `${node.operation} ${node.name?.value ?? ''}${wrap('(', node.variableDefinitions, ')')}${all(node.directives)}${printNode(node.selectionSet)}`;
    case 'FragmentDefinition':
      return `fragment ${node.name.value} on ${node.typeCondition.name.value}${all(node.directives)}${printNode(node.selectionSet)}`;
    case 'SelectionSet':
      return `{${node.selections.map(printNode).join(' ')}}`;
    case 'Field':
      return `${node.alias ? `${node.alias.value}:` : ''}${node.name.value}${wrap('(', node.arguments, ')')}${all(node.directives)}${node.selectionSet ? printNode(node.selectionSet) : ''}`;
    case 'FragmentSpread':
      return `...${node.name.value}${all(node.directives)}`;
    case 'InlineFragment':
      return `...${node.typeCondition ? ` on ${node.typeCondition.name.value}` : ''}${all(node.directives)}${printNode(node.selectionSet)}`;
    case 'VariableDefinition':
      return `$${node.variable.name.value}:${printNode(node.type)}${node.defaultValue ? `=${printValue(node.defaultValue)}` : ''}`;
    case 'NamedType':
      return node.name.value;
    case 'ListType':
      return `[${printNode(node.type)}]`;
    case 'NonNullType':
      return `${printNode(node.type)}!`;
    case 'Argument':
    case 'ObjectField':
      return `${node.name.value}:${printValue(node.value)}`;
    case 'Directive':
      return `@${node.name.value}${wrap('(', node.arguments, ')')}`;
    default:
      throw new Error(`An operation holds a ${node.kind}, which is not printed here.`);
  }
}

function printValue(value: ValueNode): string {
  switch (value.kind) {
    case 'Variable':
      return `$${value.name.value}`;
    case 'StringValue':
      return JSON.stringify(value.value);
    case 'NullValue':
      return 'null';
    case 'ListValue':
      return `[${value.values.map(printValue).join(',')}]`;
    case 'ObjectValue':
      return `{${value.fields.map(printNode).join(',')}}`;
    default:
      return String(value.value);
  }
}

function wrap(open: string, nodes: readonly ASTNode[] | undefined, close: string): string {
  return nodes?.length ? `${open}${nodes.map(printNode).join(',')}${close}` : '';
}

function all(directives: readonly ASTNode[] | undefined): string {
  return (directives ?? []).map((directive) => ` ${printNode(directive)}`).join('');
}
