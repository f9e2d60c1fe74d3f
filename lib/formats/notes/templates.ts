/**
 * Templates of notes. `{{title}}` is the field's text made safe for Markdown, `{{yaml:title}}` a quoted YAML
 * value, `{{line:title}}` the plain text on one line. A line whose placeholders are all empty is left out.
 */
export const OBSIDIAN_TEMPLATE = `---
title: {{yaml:title}}
authors: {{yaml:authors}}
year: {{yaml:year}}
journal: {{yaml:journal}}
doi: {{yaml:doi}}
url: {{yaml:url}}
citekey: {{yaml:key}}
tags: {{yaml:tags}}
---

# {{title}}

{{authors}} ({{year}})
*{{journal}}* {{where}}
{{link}}

> [!abstract]
> {{abstract}}

## Notes

{{note}}
`;

export const LOGSEQ_TEMPLATE = `title:: {{line:title}}
authors:: {{line:authors}}
year:: {{line:year}}
journal:: {{line:journal}}
doi:: {{line:doi}}
url:: {{line:url}}
citekey:: {{line:key}}
tags:: {{line:tags}}

- ## Abstract
\t- {{abstract}}
- ## Notes
\t- {{note}}
`;
