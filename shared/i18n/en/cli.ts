/** The command line. */
export const cli = {
  'cli.about': '{file}: {sentence}',
  'cli.host.notFound': 'There is no such file. Check the path.',
  'cli.host.folderGone': 'The folder that it should go into is not there. Make it first, or choose another.',
  'cli.host.alreadyExists': 'A document is there already and was left as it is. Choose another name, or add --overwrite.',
  'cli.host.notOurs': 'There is {kind} already, not an Orgsketch document; it was left as it is. Choose another name, or add --overwrite.',

  'cli.help.intro':
    'Orgsketch on the command line: read, check and draw .org documents without a window.\n\nUsage: orgsketch COMMAND ...\n',
  'cli.help.more':
    'orgsketch COMMAND --help tells more about one of them.\nORGSKETCH_LANG=zh makes these sentences Chinese.\nThe exit code is 0 when all went well, 1 for a document with errors, 2 for a file that cannot be read or is not a document,\n3 when the result could not be written, 64 for wrong usage.',

  'cli.new.summary': 'write a new document, empty or from a template',
  'cli.new.help':
    'Usage: orgsketch new --to FILE.org [--template ID] [--language zh|en] [--overwrite]\n\nWrites a new document. A document that is there already is left as it is.\n\n  --to FILE.org       where to write it\n  --template ID       what it holds (see "orgsketch templates"); without it, nothing\n  --language zh|en    the language of its words and of its drawing\n  --overwrite         replace a file of that name',
  'cli.new.done': 'Wrote {file}.',

  'cli.templates.summary': 'list the templates',
  'cli.templates.help':
    'Usage: orgsketch templates [--json]\n\nLists the templates for "orgsketch new": the id, then the name in each language.\n\n  --json    as JSON',

  'cli.validate.summary': 'check a document and say what opening it would repair',
  'cli.validate.help':
    'Usage: orgsketch validate FILE.org\n\nChecks a document and prints every error with its place, and every repair and warning. The file is not changed.\nRepairs and warnings alone leave the exit code 0.',
  'cli.validate.sound': '{file}: sound.',
  'cli.validate.remarks_one': '{file}: opens, with one remark.',
  'cli.validate.remarks_other': '{file}: opens, with {count} remarks.',

  'cli.inspect.summary': 'tell what a document holds, as an outline or as JSON',
  'cli.inspect.help':
    'Usage: orgsketch inspect FILE.org [--scenario S] [--json]\n\nTells what a scenario holds: its units in tree order with their duties, its dependencies, its counts.\n\n  --scenario S    a scenario by name or id; without it, the first\n  --json          one JSON object in place of the outline',
  'cli.inspect.duties_one': '1 duty',
  'cli.inspect.duties_other': '{count} duties',
  'cli.inspect.counts': 'Units: {units}. Duties: {duties}. Positions: {positions}. Dependencies: {dependencies}.',

  'cli.export.summary': 'draw a document as PNG or SVG',
  'cli.export.help':
    'Usage: orgsketch export FILE.org --to OUT.png|OUT.svg [--scale N] [--scenario S] [--view V] [--unit U] [--language zh|en] [--theme light|dark|print]\n\nDraws a scenario as the window would, without a display. An existing picture is replaced.\n\n  --to OUT            the picture; its ending says which kind\n  --scale N           pixels for each px of the drawing, up to 4; fractions are fine; without it, 1; smaller where a side\n                      would be longer than 32,767 pixels\n  --scenario S        a scenario by name or id; without it, the first\n  --view V            as this saved view has it, by name or id: its cards, what is collapsed, its branch\n  --unit U            only this unit and all below it, by name or id\n  --language zh|en    of the words that the drawing adds; without it, the document’s\n  --theme NAME        light, dark or print; without it, light',
  'cli.export.progress': 'Drawing {file}: {percent} %',
  'cli.export.stopped': 'Stopped: {file} was not written.',
  'cli.export.done': 'Wrote {file}, {width} × {height} pixels.',

  'cli.usage.hint': 'Try: orgsketch{command} --help',
  'cli.usage.commandMissing': 'Say what to do.',
  'cli.usage.noCommand': 'There is no command “{name}”. The commands are: {candidates}.',
  'cli.usage.unknownOption': 'There is no option {option} here.',
  'cli.usage.twice': 'The option {option} is given twice.',
  'cli.usage.noValue': 'The option {option} takes no value.',
  'cli.usage.valueMissing': 'The option {option} needs a value.',
  'cli.usage.optionMissing': 'The option {option} is missing.',
  'cli.usage.surplus': '“{argument}” is one argument too many.',
  'cli.usage.fileMissing': 'Name the document: a path to a file that ends in .org.',
  'cli.usage.notOneOf': '“{value}” is nothing for {option}. Choose one of: {choices}.',
  'cli.usage.ending': '“{file}” must end in one of: {endings}.',
  'cli.usage.scale': '“{value}” is no scale. Choose a number above 0 and up to {most}, such as 2 or 1.5.',
  'cli.usage.noTemplate': 'There is no template “{name}”. The templates are: {candidates}.',
  'cli.usage.noScenario': 'There is no scenario “{name}”. The document has: {candidates}.',
  'cli.usage.noView': 'There is no saved view “{name}” in this scenario. It has: {candidates}.',
  'cli.usage.noViews': 'This scenario has no saved views.',
  'cli.usage.noUnit': 'There is no unit “{name}” in this scenario. “orgsketch inspect” lists them.',
  'cli.usage.ambiguous': '“{name}” for {option} could be any of these, so give the id: {candidates}.',
} as const;
