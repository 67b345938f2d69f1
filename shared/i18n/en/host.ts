/** What the machine refuses: one sentence for each code of `HostError`; and what a host says in a terminal. */
export const host = {
  'hostError.notFound': '"{subject}" is not there any more. It may have been moved, renamed or deleted: look for it with Open.',
  'hostError.noPermission': 'You are not allowed to use "{subject}". Choose another place, or ask whoever looks after this computer.',
  'hostError.diskFull':
    'The disk is full, so "{subject}" was not written; what was there before is untouched. Free some space and try again.',
  'hostError.fileInUse': 'Another program is using "{subject}". Close it there and try again.',
  'hostError.nameTooLong': 'The name "{subject}" is too long for this disk. Choose a shorter one.',
  'hostError.nameInvalid': 'This computer can\'t use "{subject}" as a name. Leave out characters such as / \\ : * ? " < > |.',
  'hostError.notAFile': '"{subject}" is not a file. Choose a file, or another name.',
  'hostError.notAFolder': '"{subject}" is not a folder. Choose another place.',
  'hostError.folderGone':
    'The folder of "{subject}" can\'t be reached. Plug in the drive or connect to the network again, or choose another place.',
  'hostError.readOnlyDisk': 'The disk that holds "{subject}" can\'t be written to. Save to another place.',
  'hostError.readOnlyFile':
    '"{subject}" is locked against changes, so it was not written. Allow changes in its properties and try again, or save under another name.',
  'hostError.halfWritten':
    '"{subject}" was only partly written. Orgsketch has kept what was there before and what you were saving, and puts the file right when you save again or start it the next time. Try again, or save to another place.',
  'hostError.tooLarge': '"{subject}" is too large to handle here. Orgsketch reads documents of up to 64 MB.',
  'hostError.changedOnDisk':
    '"{subject}" was changed by somebody else since you opened it, so it was not saved. Save under another name, or replace what is there.',
  'hostError.notOurs': '"{subject}" is {kind}, not an Orgsketch document. It was left as it is.',
  'hostError.alreadyExists': 'There is already something called "{subject}". Choose another name, or replace it.',
  'hostError.unknownToken': 'Orgsketch no longer knows where "{subject}" is. Open it again.',
  'hostError.badRequest': 'Orgsketch did not understand its own question ({subject}). Save your work under a new name and start it again.',
  'hostError.connectionLost':
    'The connection to Orgsketch on this computer is lost. Start it again and open the address that it shows: unsaved changes are kept and offered there.',
  'hostError.unknown': 'Something went wrong with "{subject}". Try again; if it happens again, choose another place.',

  'terminal.unsaved': '"{title}" has unsaved changes. They are kept in {path} and offered at the next start.',
  'terminal.untitled': 'Untitled',
} as const;
