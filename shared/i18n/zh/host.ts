import type { host as en } from '../en/host.ts';
import type { Translation } from '../translation.ts';

export const host: Translation<typeof en> = {
  'hostError.notFound': '找不到“{subject}”，它可能已被移动、改名或删除。请用“打开”重新查找。',
  'hostError.noPermission': '没有权限使用“{subject}”。请换一个位置，或联系这台电脑的管理员。',
  'hostError.diskFull': '磁盘已满，“{subject}”未能写入，原有内容没有改动。请腾出空间后再试。',
  'hostError.fileInUse': '“{subject}”正被其他程序占用。请在那个程序中关闭它，然后再试。',
  'hostError.nameTooLong': '名称“{subject}”太长，磁盘无法保存。请换一个短一些的名称。',
  'hostError.nameInvalid': '“{subject}”不能用作名称。请去掉 / \\ : * ? " < > | 这类字符。',
  'hostError.notAFile': '“{subject}”不是文件。请选择文件，或换一个名称。',
  'hostError.notAFolder': '“{subject}”不是文件夹。请换一个位置。',
  'hostError.folderGone': '无法访问“{subject}”所在的文件夹。请重新接上磁盘或连上网络，或换一个位置。',
  'hostError.readOnlyDisk': '“{subject}”所在的磁盘是只读的。请保存到其他位置。',
  'hostError.readOnlyFile': '“{subject}”被设为只读，因此没有写入。请在文件属性中取消只读后再试，或另存为其他名称。',
  'hostError.halfWritten':
    '“{subject}”只写入了一部分。原有内容和这次要保存的内容都已由 Orgsketch 留存，下次保存或启动时会将文件恢复完整。请再试一次，或保存到其他位置。',
  'hostError.tooLarge': '“{subject}”太大，无法处理。Orgsketch 可以读取不超过 64 MB 的文档。',
  'hostError.changedOnDisk': '“{subject}”在您打开之后被别人修改过，因此没有保存。请另存为其他名称，或替换现有内容。',
  'hostError.notOurs': '“{subject}”是{kind}，不是 Orgsketch 文档，未作改动。',
  'hostError.alreadyExists': '已经有名为“{subject}”的项目。请换一个名称，或替换它。',
  'hostError.unknownToken': 'Orgsketch 已不知道“{subject}”在哪里。请重新打开它。',
  'hostError.badRequest': 'Orgsketch 内部请求出错（{subject}）。请将文档另存为新名称，然后重新启动。',
  'hostError.connectionLost': '与本机 Orgsketch 的连接已断开。请重新启动它，并打开它显示的地址：未保存的更改已保留，届时可以恢复。',
  'hostError.unknown': '处理“{subject}”时出了问题。请再试一次；如果仍然失败，请换一个位置。',

  'terminal.unsaved': '“{title}”有未保存的更改，已保留在 {path}，下次启动时可以恢复。',
  'terminal.untitled': '未命名',
};
