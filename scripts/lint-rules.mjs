/** The project's own rules for oxlint (.oxlintrc.json): each forbids some syntax, and says what to do instead. */

/** Methods that make markup of a text. */
const MARKUP_WRITERS = [
  'createContextualFragment',
  'insertAdjacentHTML',
  'parseHTMLUnsafe',
  'setHTMLUnsafe',
  'write',
  'writeln',
];

const MARKUP = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message:
      'Page content is text: read textContent, and build nodes with Preact. HTML strings are never parsed here.',
  },
  {
    selector:
      'CallExpression' +
      `[callee.property.name=/^(${MARKUP_WRITERS.join('|')})$/]` +
      '[callee.object.name=/^(document|element|node|range|Document)$/]',
    message: 'Page content is text: build nodes with Preact. HTML strings are never parsed here.',
  },
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: 'Render the value as a child: Preact escapes it. Nothing from a page becomes markup.',
  },
];

const CODE_OF_STRINGS = [
  {
    selector: "NewExpression[callee.name='Function']",
    message:
      'The extension runs no code from strings (its content security policy forbids it). Write the function out.',
  },
];

const ENUMS = [
  {
    selector: 'TSEnumDeclaration',
    message: "Use a const list and its union: const STATUSES = ['a', 'b'] as const.",
  },
];

const DEFAULT_EXPORTS = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name; only entrypoints and config files have a default export.',
  },
];

/** A test waits for conditions, not for a time. */
const SLEEPS = [
  {
    selector: [
      "NewExpression[callee.name='Promise']",
      "CallExpression[callee.name='setTimeout'][arguments.0.type='Identifier'][arguments.1]",
    ].join(' '),
    message: 'Wait for a condition, not for a time: until() and SOON in scripts/browser/soon.ts.',
  },
];

const TIMINGS = [
  {
    selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
    message: 'A test fails for what it finds, not for when: timings belong to tests/bench.',
  },
];

const LEFT_OUT_TESTS = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip)$/]',
    message: 'Run one test by its name (vitest -t); skip by skipIf, with the reason as its condition.',
  },
];

/** A rule that reports every node that one of the selectors finds. */
const forbid = syntax => ({
  create: context =>
    Object.fromEntries(
      syntax.map(({ selector, message }) => [selector, node => context.report({ node, message })]),
    ),
});

export default {
  meta: { name: 'offprint' },
  rules: {
    'no-markup': forbid(MARKUP),
    'no-code-of-strings': forbid(CODE_OF_STRINGS),
    'no-enum': forbid(ENUMS),
    'no-default-export': forbid(DEFAULT_EXPORTS),
    'no-sleep': forbid(SLEEPS),
    'no-timing': forbid(TIMINGS),
    'no-left-out-test': forbid(LEFT_OUT_TESTS),
  },
};
