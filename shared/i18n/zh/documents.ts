import type { documents as en } from '../en/documents.ts';
import type { Translation } from '../translation.ts';

export const documents: Translation<typeof en> = {
  'area.notices': '通知',
  'outside.changed': '“{name}”已被别人修改，而您还有未保存的更改。',
  'outside.changedClean': '“{name}”已被别人修改。您看到的仍是之前的版本。',
  'outside.gone': '“{name}”已不在原处：可能被移动、改名或删除。您看到的内容只存在于本窗口中。',
  'outside.reloaded': '“{name}”已被别人修改，现在显示的是对方的版本。',
  'outside.taken': '现在显示的是“{name}”中对方的版本，您的版本已保留在历史版本中。',
  'outside.unreadable': '暂时无法读取“{name}”，这里没有任何改动。请稍后再试。',
  'outside.difference': '查看差异',
  'outside.differenceTitle': '“{name}”：您的版本与对方的版本',
  'outside.takeTheirs': '采用对方的版本',
  'outside.keepMine': '保留我的，替换对方的',
  'outside.keepCopy': '将我的另存为副本…',
  'outside.copyName': '{stem}（我的版本）.org',
  'outside.saveAgain': '重新保存到原处',
  'outside.saveElsewhere': '保存到其他位置…',
  'unkept.notice': '如果现在程序意外退出，未保存的更改将会丢失。{reason}',
  'unkept.save': '立即保存',
  'unkept.retry': '再试一次',
  'readOnly.notice': '“{name}”由更新版本的 Orgsketch 写成（格式 {version}）。在这里可以查看和导出；如需修改，请用新版本打开。',
  'readOnly.mark': '只读',
  'restored.torn': '“{name}”缺少意外退出前最后一刻的内容。',
};
