import type { cli as en } from '../en/cli.ts';
import type { Translation } from '../translation.ts';

export const cli: Translation<typeof en> = {
  'cli.about': '{file}：{sentence}',
  'cli.host.notFound': '没有这个文件，请检查路径。',
  'cli.host.folderGone': '目标文件夹不存在。请先建立，或另选位置。',
  'cli.host.alreadyExists': '那里已有一份文档，未作改动。请换个名字，或加上 --overwrite。',
  'cli.host.notOurs': '那里已有{kind}，不是 Orgsketch 文档，未作改动。请换个名字，或加上 --overwrite。',

  'cli.help.intro': 'Orgsketch 命令行：不开窗口即可读取、检查和绘制 .org 文档。\n\n用法：orgsketch 命令 ...\n',
  'cli.help.more':
    'orgsketch 命令 --help 可查看某个命令的详细说明。\n设置 ORGSKETCH_LANG=en 可显示英文。\n退出码：0 成功；1 文档中有错误；2 文件无法读取或不是 Orgsketch 文档；3 结果无法写入；64 用法有误。',

  'cli.new.summary': '新建文档，空白或基于模板',
  'cli.new.help':
    '用法：orgsketch new --to 文件.org [--template 模板] [--language zh|en] [--overwrite]\n\n新建一份文档。已有的文档不会被覆盖。\n\n  --to 文件.org       写到哪里\n  --template 模板     使用的模板（见 orgsketch templates），不写则为空白文档\n  --language zh|en    文档内容和图中文字的语言\n  --overwrite         覆盖同名文件',
  'cli.new.done': '已写入 {file}。',

  'cli.templates.summary': '列出模板',
  'cli.templates.help':
    '用法：orgsketch templates [--json]\n\n列出 orgsketch new 可用的模板：先是标识，后是各语言的名称。\n\n  --json    输出 JSON',

  'cli.validate.summary': '检查文档，并说明打开时会修复什么',
  'cli.validate.help':
    '用法：orgsketch validate 文件.org\n\n检查文档，列出每处错误的位置，以及打开时的修复和提醒。文件本身不会改动。\n只有修复和提醒时，退出码仍为 0。',
  'cli.validate.sound': '{file}：没有问题。',
  'cli.validate.remarks_other': '{file}：可以打开，有 {count} 条说明。',

  'cli.inspect.summary': '查看文档内容，大纲或 JSON',
  'cli.inspect.help':
    '用法：orgsketch inspect 文件.org [--scenario 方案] [--json]\n\n查看一个方案的内容：按层级排列的部门及其职责、协作关系和数量。\n\n  --scenario 方案    方案的名称或标识，不写则为第一个\n  --json             输出一个 JSON 对象，而不是大纲',
  'cli.inspect.duties_other': '{count} 项职责',
  'cli.inspect.counts': '部门 {units}，职责 {duties}，岗位 {positions}，协作 {dependencies}。',

  'cli.export.summary': '将文档绘制为 PNG 或 SVG',
  'cli.export.help':
    '用法：orgsketch export 文件.org --to 输出.png|输出.svg [--scale N] [--scenario 方案] [--view 视图] [--unit 部门] [--language zh|en] [--theme light|dark|print]\n\n按窗口中的样子绘制一个方案，无需显示器。已有的同名图片会被替换。\n\n  --to 输出           图片文件，格式由扩展名决定\n  --scale N           放大倍数，最大 4，可用小数，不写则为 1；某一边将超过 32,767 像素时自动缩小\n  --scenario 方案     方案的名称或标识，不写则为第一个\n  --view 视图         按这个已存视图绘制（卡片、收起的部门、分支），用名称或标识\n  --unit 部门         只画这个部门及其下级，用名称或标识\n  --language zh|en    图中附加文字的语言，不写则随文档\n  --theme 主题        light、dark 或 print，不写则为 light',
  'cli.export.progress': '正在绘制“{file}”：{percent}%',
  'cli.export.stopped': '已停止，“{file}”没有写入。',
  'cli.export.done': '已写入 {file}，{width} × {height} 像素。',

  'cli.usage.hint': '可运行：orgsketch{command} --help',
  'cli.usage.commandMissing': '请指明要做什么。',
  'cli.usage.noCommand': '没有“{name}”这个命令。可用的命令：{candidates}。',
  'cli.usage.unknownOption': '这里没有 {option} 选项。',
  'cli.usage.twice': '选项 {option} 重复了。',
  'cli.usage.noValue': '选项 {option} 不带值。',
  'cli.usage.valueMissing': '选项 {option} 需要一个值。',
  'cli.usage.optionMissing': '缺少选项 {option}。',
  'cli.usage.surplus': '多了一个参数：“{argument}”。',
  'cli.usage.fileMissing': '请指明文档：以 .org 结尾的文件路径。',
  'cli.usage.notOneOf': '{option} 不能是“{value}”，请选择：{choices}。',
  'cli.usage.ending': '“{file}”的扩展名应为：{endings}。',
  'cli.usage.scale': '“{value}”不是可用的倍数。请用大于 0、不超过 {most} 的数字，例如 2 或 1.5。',
  'cli.usage.noTemplate': '没有“{name}”这个模板。可用的模板：{candidates}。',
  'cli.usage.noScenario': '没有“{name}”这个方案。文档中的方案：{candidates}。',
  'cli.usage.noView': '这个方案中没有已存视图“{name}”。已有：{candidates}。',
  'cli.usage.noViews': '这个方案没有已存视图。',
  'cli.usage.noUnit': '这个方案中没有“{name}”。可用 orgsketch inspect 查看全部部门。',
  'cli.usage.ambiguous': '{option} 的“{name}”可能是以下几个之一，请改用标识：{candidates}。',
};
