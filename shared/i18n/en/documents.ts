/** What happens to the document's file behind the window's back, and to what was not saved. */
export const documents = {
  'area.notices': 'Notices',
  'outside.changed': 'Somebody else changed “{name}” while you have unsaved changes to it.',
  'outside.gone': '“{name}” is no longer where it was: it was moved, renamed or deleted. What you see is only in this window.',
  'outside.reloaded': 'Somebody else changed “{name}”. You now see their version.',
  'outside.taken': 'You now see their version of “{name}”. Yours is kept among the earlier versions.',
  'outside.unreadable': '“{name}” can’t be read just now, so nothing was changed here. Try again in a moment.',
  'outside.difference': 'See the difference',
  'outside.takeTheirs': 'Take theirs',
  'outside.keepMine': 'Keep mine, replace theirs',
  'outside.keepCopy': 'Keep mine as a copy…',
  'outside.saveAgain': 'Save it there again',
  'outside.saveElsewhere': 'Save elsewhere…',
  'unkept.notice': 'Your unsaved changes are not safe from a crash just now. {reason}',
  'unkept.save': 'Save now',
  'unkept.retry': 'Try again',
  'readOnly.notice':
    '“{name}” was written by a newer Orgsketch (format {version}). You can look at it and export it here; to change it, open it with that one.',
  'readOnly.mark': 'Read-only',
  'restored.torn': 'The very last moment before the crash is missing from “{name}”.',
} as const;
