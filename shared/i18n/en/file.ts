/** What reading and checking a document says: errors, repairs, warnings. */
export const file = {
  'file.foreign.empty': 'The file is empty. If it should hold a document, look for an earlier copy of it.',
  'file.foreign.blank': 'The file holds nothing but spaces and line breaks. If it should hold a document, look for an earlier copy of it.',
  'file.foreign.orgMode':
    'This is an Emacs Org mode outline, as line {line}, column {column} shows; it has the same file ending. Orgsketch cannot open it and leaves it as it is.',
  'file.foreign.json':
    'This is a JSON file of another program, not an Orgsketch document: line {line}, column {column} would say "format": "orgsketch". It is left as it is.',
  'file.foreign.markup':
    'This is an XML or HTML file, as line {line}, column {column} shows, not an Orgsketch document. It is left as it is.',
  'file.foreign.text': 'This is a text file, but not an Orgsketch document, as line {line}, column {column} shows. It is left as it is.',

  'file.kind.empty': 'an empty file',
  'file.kind.blank': 'a file of nothing but spaces and line breaks',
  'file.kind.orgMode': 'an Emacs Org mode outline',
  'file.kind.json': 'a JSON file of another program',
  'file.kind.markup': 'an XML or HTML file',
  'file.kind.text': 'a text file',
  'file.kind.otherEncoding': 'a text file in an older encoding, such as GBK or Windows-1252',
  'file.kind.zeroed': 'a file of nothing but zero bytes, as a power cut can leave it',
  'file.kind.archive': 'an archive of other files, such as a ZIP file',
  'file.kind.office': 'an Office document',
  'file.kind.pdf': 'a PDF document',
  'file.kind.picture': 'a picture',
  'file.kind.program': 'a program',
  'file.kind.binary': 'a file of binary data',

  'file.damaged.endOfText':
    'The file breaks off at line {line}, column {column}: its end is missing. Open an earlier copy, or complete it in a text editor.',
  'file.damaged.unexpected':
    'The file is damaged at line {line}, column {column}: “{character}” cannot stand there. Open an earlier copy, or mend it in a text editor.',
  'file.damaged.string':
    'The file is damaged at line {line}, column {column}: a text holds a character that must be escaped, or its closing quote is missing. Open an earlier copy, or mend it in a text editor.',
  'file.damaged.hugeNumber':
    'The file is damaged at line {line}, column {column}: the number there is larger than can be reckoned with. Open an earlier copy, or mend it in a text editor.',
  'file.damaged.encoding':
    'The file is damaged at line {line}, column {column}: what stands there is no text. Open an earlier copy, or mend it in a text editor.',
  'file.damaged.afterEnd':
    'The file goes on at line {line}, column {column} after its document has ended. Open an earlier copy, or remove what follows in a text editor.',
  'file.invalid_one': 'The file is an Orgsketch document, but one field in it is wrong. Mend it in a text editor or open an earlier copy.',
  'file.invalid_other':
    'The file is an Orgsketch document, but {count} fields in it are wrong. Mend them in a text editor or open an earlier copy.',
  'file.tooNew':
    'The file was written by a newer Orgsketch (format {version}). Opening it needs one that reads format {readableFrom} or later, as line {line}, column {column} says.',
  'file.tooLarge.text':
    'The file is too large: a document has at most {limit} characters. Those beyond begin at line {line}, column {column}.',
  'file.tooLarge.depth':
    'The file nests its data more than {limit} levels deep at line {line}, column {column}, as no document does. It was not opened.',
  'file.tooLarge.entities':
    'The file holds too much: a document has at most {limit} units, duties and other entries together. Those beyond begin at line {line}, column {column}.',
  'file.encoding.utf8Bom': 'The file begins with a byte order mark. The next save writes it as plain UTF-8, without one.',
  'file.encoding.utf16le': 'The file is written as UTF-16 (little-endian). The next save writes it as UTF-8.',
  'file.encoding.utf16be': 'The file is written as UTF-16 (big-endian). The next save writes it as UTF-8.',
  'file.crlf': 'The file has Windows line ends (CRLF). The next save writes plain ones (LF).',
  'file.migrated': 'The file was written in the older format {version}. The next save writes it in today’s.',
  'file.newer':
    'The file was written by a newer Orgsketch (format {version}). What this one does not know is kept in the file, but not shown.',

  'file.at.entity': 'Line {line}, column {column} ({path}, “{entity}”): {problem}',
  'file.at.place': 'Line {line}, column {column} ({path}): {problem}',
  'file.problem.missing': 'the field is missing.',
  'file.problem.notText': 'must be text.',
  'file.problem.notNumber': 'must be a number.',
  'file.problem.notYesNo': 'must be true or false.',
  'file.problem.notList': 'must be a list.',
  'file.problem.notObject': 'must be an object in braces.',
  'file.problem.notWhole': 'must be a whole number.',
  'file.problem.tooLong': 'is longer than {max} characters.',
  'file.problem.tooShort': 'is shorter than {min} characters.',
  'file.problem.tooManyItems': 'has more than {max} items.',
  'file.problem.tooLarge': 'must be at most {max}.',
  'file.problem.tooSmall': 'must be at least {min}.',
  'file.problem.notOneOf': 'must be one of: {options}.',
  'file.problem.notAnId': 'must be an id: 1 to 64 letters, digits, “_” and “-”.',
  'file.problem.notAnOrderKey': 'must be an order key: letters and digits only.',
  'file.problem.notACurrency': 'must be a currency code of three capital letters, such as EUR.',
  'file.problem.notAVersion': 'must be a whole number from 1 up.',
  'file.problem.noScenario': 'must hold at least one scenario.',

  'file.entity.scenario': 'scenario',
  'file.entity.units': 'unit',
  'file.entity.duties': 'duty',
  'file.entity.positions': 'position',
  'file.entity.dependencies': 'dependency',
  'file.entity.secondaryLines': 'secondary line',
  'file.entity.notes': 'note',
  'file.entity.frames': 'frame',
  'file.lost.at': 'Line {line}, column {column}: {loss}',
  'file.lost.brokenOff': 'the file breaks off here. Whatever followed is missing.',
  'file.lost.characters': 'from here on the file holds bytes that are no text. Each stands as “�” where it was.',
  'file.lost.stretch_one': 'one character could not be read: “{sample}”.',
  'file.lost.stretch_other': '{count} characters could not be read: “{sample}”.',
  'file.lost.settings': 'of the document’s settings {fields} could not be read. They are as in a new document now.',
  'file.lost.scenario': 'the beginning of a scenario could not be read. What it held has been kept, without its name.',
  'file.lost.section': 'every {what} of this scenario is missing: the list of them could not be read.',
  'file.lost.dropped': 'the {what} “{name}” is missing: its {fields} could not be read.',
  'file.lost.cut': 'of the {what} “{name}” only the beginning could be read. The rest of it is as in a new one now.',
  'file.lost.fields': 'of the {what} “{name}” {fields} could not be read. They are as in a new one now.',
  'file.lost.twice': 'the {what} “{name}” stands in the file for the second time. The last one was kept.',
  'file.lost.tooMany': 'a scenario holds too much. What goes beyond {limit} entries in the file was left out.',
  'file.recoveredScenario': 'Recovered scenario',
  'file.recoveredUnit': 'Recovered unit',
  'file.repair.writtenTwice': 'Line {line}, column {column}: “{key}” is written twice. The last one was kept.',
  'file.repair.idDiffers': '“{name}” names another id than the one it is listed under. The one it is listed under ({id}) was kept.',
  'file.repair.parentMissing': '“{unit}” reported to a unit that is not in the file. It now stands at the top.',
  'file.repair.parentLoop': 'The reporting lines above “{unit}” ran in a loop. It now stands at the top.',
  'file.repair.unitPutBack_one': 'A unit was missing whose duty or position is still there. It was put back as “{unit}”.',
  'file.repair.unitPutBack_other': 'A unit was missing whose {count} duties and positions are still there. It was put back as “{unit}”.',
  'file.repair.accountableCleared': 'The duty “{duty}” named a position that its unit does not have. Nobody is accountable for it now.',
  'file.repair.dependencyDropped': 'The dependency “{label}” from “{from}” to “{to}” had an end that is not in the file. It was left out.',
  'file.repair.dependencyToItself': 'The dependency “{label}” led from “{from}” to itself. It was left out.',
  'file.repair.secondaryLineDropped':
    'The secondary line “{label}” from “{from}” to “{to}” had an end that is not in the file. It was left out.',
  'file.repair.secondaryLineToItself': 'The secondary line “{label}” led from “{from}” to itself. It was left out.',
  'file.repair.orderRenewed_one': 'The order of one entry under “{unit}” could not be read. It was set afresh.',
  'file.repair.orderRenewed_other': 'The order of {count} entries under “{unit}” could not be read in full. It was set afresh.',
  'file.repair.kpiIdsRenewed': 'Two KPIs of the position “{position}” had the same id. The second was given one of its own.',
} as const;
