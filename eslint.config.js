import tseslint from 'typescript-eslint';

/** Files that may talk to the network, each after the user asked for it. */
const networkFiles = ['lib/network/**'];

/** Methods that make markup of a text. */
const MARKUP_WRITERS = [
  'createContextualFragment',
  'insertAdjacentHTML',
  'parseHTMLUnsafe',
  'setHTMLUnsafe',
  'write',
  'writeln',
];

const syntax = [
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
  {
    selector: "NewExpression[callee.name='Function']",
    message:
      'The extension runs no code from strings (its content security policy forbids it). Write the function out.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: "Use a const list and its union: const STATUSES = ['a', 'b'] as const.",
  },
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Export by name; only entrypoints and config files have a default export.',
  },
];

/** What no test does: it waits for conditions, and leaves timings to the bench. */
const testSyntax = [
  {
    selector: [
      "NewExpression[callee.name='Promise']",
      "CallExpression[callee.name='setTimeout'][arguments.0.type='Identifier'][arguments.1]",
    ].join(' '),
    message: 'Wait for a condition, not for a time: until() and SOON in scripts/browser/soon.ts.',
  },
  {
    selector: "CallExpression[callee.object.name='performance'][callee.property.name='now']",
    message: 'A test fails for what it finds, not for when: timings belong to tests/bench.',
  },
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip)$/]',
    message: 'Run one test by its name (vitest -t); skip by skipIf, with the reason as its condition.',
  },
];

const globals = [
  {
    name: 'fetch',
    message: 'Nothing leaves the machine unasked: network calls live in lib/network, after the user asked.',
  },
  {
    name: 'XMLHttpRequest',
    message: 'Nothing leaves the machine unasked: network calls live in lib/network, after the user asked.',
  },
  {
    name: 'WebSocket',
    message: 'Nothing leaves the machine unasked: network calls live in lib/network, after the user asked.',
  },
  {
    name: 'EventSource',
    message: 'Nothing leaves the machine unasked: network calls live in lib/network, after the user asked.',
  },
  {
    name: 'localStorage',
    message: 'A service worker has none: use the library (IndexedDB) or storage.local.',
  },
  { name: 'event', message: "Take the event as the handler's parameter." },
  ...['encodeURIComponent', 'encodeURI', 'decodeURIComponent', 'decodeURI'].map(name => ({
    name,
    message: 'It throws on half a character or half an escape: lib/text/in-address.ts does not.',
  })),
];

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'out/', 'node_modules/', 'tests/fixtures/', '**/*.d.mts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-restricted-syntax': ['error', ...syntax],
      'no-restricted-globals': ['error', ...globals],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-var': 'error',
      'prefer-const': 'error',
      // A text at an index that was just tested is common here, and the compiler already forces the question.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Interfaces for things, types for unions: either reads well.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The data files are keyed by names that a person reads.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
    },
  },
  {
    files: ['lib/**', 'components/**', 'entrypoints/**'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    files: ['entrypoints/**', '*.config.{ts,js,mjs}', 'tests/**/global-setup.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...syntax.filter(rule => rule.selector !== 'ExportDefaultDeclaration'),
      ],
    },
  },
  {
    files: ['tests/**/*.test.{ts,tsx}', 'tests/support/**'],
    rules: {
      'no-restricted-syntax': ['error', ...syntax, ...testSyntax],
      // Classes that stand in for the browser's.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: [...networkFiles, 'lib/text/in-address.ts', 'tests/**', 'scripts/**'],
    rules: { 'no-restricted-globals': 'off' },
  },
);
