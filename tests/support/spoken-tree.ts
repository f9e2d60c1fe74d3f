/** A page as a screen reader is given it: roles, names, values and states. */
import type { Page, SerializedAXNode } from 'puppeteer-core';

/** States worth a word, as far as they are set. */
const STATES = ['checked', 'pressed', 'expanded', 'selected', 'disabled', 'focused', 'invalid'] as const;

/** The tree in lines: `button “Save” disabled`, each below what it stands in. */
export async function spokenTree(page: Page): Promise<string[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: true });
  return root ? linesOf(root, 0) : [];
}

function linesOf(node: SerializedAXNode, depth: number): string[] {
  const { role, name, value, description, level } = node;
  const said = [
    role + (level === undefined ? '' : ` ${level}`),
    name !== undefined && `“${name}”`,
    value !== undefined && `= ${value}`,
    ...STATES.flatMap(state => {
      const is = node[state];
      return is === undefined ? [] : [is === true ? state : `${state}: ${String(is)}`];
    }),
    description !== undefined && `(${description})`,
  ];
  return [
    '  '.repeat(depth) + said.filter(Boolean).join(' '),
    ...(node.children ?? []).flatMap(child => linesOf(child, depth + 1)),
  ];
}

/** What a person works. */
const CONTROLS =
  /^(?:button|link|textbox|searchbox|checkbox|radio|switch|combobox|listbox|slider|spinbutton|menuitem|tab)$/;

/** The controls whose name tells nothing by itself, a line each: none, or no letter in it. */
export async function poorlyNamed(page: Page): Promise<string[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: true });
  const all = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(all)];
  return (root ? all(root) : [])
    .filter(({ role, name = '' }) => CONTROLS.test(role) && !/\p{L}/u.test(name))
    .map(({ role, name = '' }) => `${role} “${name}”`);
}
