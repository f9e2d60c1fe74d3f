/** What the house rules of tests/architecture.test.ts ask of components: how many props and hooks each has. */
import ts from 'typescript';

export interface ComponentSize {
  /** "file Name". */
  name: string;
  props: number;
  hooks: number;
}

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** Every component of some files: a function with a capital at a file's top. `sources`: text by file name. */
export function componentsOf(sources: ReadonlyMap<string, string>): ComponentSize[] {
  const files = [...sources].map(([file, text]) =>
    ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX),
  );
  const types = new Map<string, Declared>();
  for (const file of files)
    for (const statement of file.statements)
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement))
        types.set(statement.name.text, statement);
  return files.flatMap(file =>
    topFunctions(file)
      .filter(([name]) => /^[A-Z][A-Za-z]*$/.test(name) && file.fileName.endsWith('.tsx'))
      .map(([name, component]) => ({
        name: `${file.fileName} ${name}`,
        props: propsOf(component.parameters[0], types).size,
        hooks: countHooks(component),
      })),
  );
}

type FunctionNode = ts.FunctionDeclaration | ts.ArrowFunction | ts.FunctionExpression;

function topFunctions(file: ts.SourceFile): [string, FunctionNode][] {
  return file.statements.flatMap((statement): [string, FunctionNode][] => {
    if (ts.isFunctionDeclaration(statement) && statement.name) return [[statement.name.text, statement]];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.flatMap(
      ({ name, initializer }): [string, FunctionNode][] =>
        initializer && (ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer))
          ? [[name.getText(), initializer]]
          : [],
    );
  });
}

function propsOf(
  parameter: ts.ParameterDeclaration | undefined,
  types: ReadonlyMap<string, Declared>,
): Set<string> {
  return parameter?.type ? membersOf(parameter.type, types) : new Set();
}

/** The members of a type, as far as it is written in these files; `Pick` and `Omit` are taken at their word. */
function membersOf(type: ts.TypeNode, types: ReadonlyMap<string, Declared>): Set<string> {
  if (ts.isTypeLiteralNode(type)) return new Set(type.members.map(nameOf));
  if (ts.isIntersectionTypeNode(type))
    return new Set(type.types.flatMap(part => [...membersOf(part, types)]));
  if (!ts.isTypeReferenceNode(type) && !ts.isExpressionWithTypeArguments(type)) return new Set();
  const name = (ts.isTypeReferenceNode(type) ? type.typeName : type.expression).getText();
  const [of, keys] = type.typeArguments ?? [];
  if (of && keys && (name === 'Pick' || name === 'Omit')) {
    const named = new Set([...keys.getText().matchAll(/'([^']+)'/g)].map(([, key]) => key!));
    if (name === 'Pick') return named;
    return new Set([...membersOf(of, types)].filter(member => !named.has(member)));
  }
  const declared = types.get(name);
  if (!declared) return new Set();
  if (ts.isTypeAliasDeclaration(declared)) return membersOf(declared.type, types);
  const inherited = (declared.heritageClauses ?? []).flatMap(clause =>
    clause.types.flatMap(base => [...membersOf(base, types)]),
  );
  return new Set([...inherited, ...declared.members.map(nameOf)]);
}

const nameOf = (member: ts.TypeElement): string => member.name?.getText() ?? '';

/** How often a component calls a hook: a function named use…. */
function countHooks(component: FunctionNode): number {
  let count = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^use[A-Z]/.test(node.expression.getText())) count++;
    ts.forEachChild(node, visit);
  };
  if (component.body) visit(component.body);
  return count;
}

/** Where a file makes events of its own to carry data: "file:line". */
export function customEventsIn(file: string, text: string): string[] {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === 'CustomEvent')
      found.push(`${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}
