import type { views as english } from '../en/views.ts';
import type { Translation } from '../translation.ts';

export const views: Translation<typeof english> = {
  'command.view.add': '保存视图',
  'command.view.edit': '更新已存视图',
  'command.view.rename': '重命名已存视图',
  'command.view.reorder': '调整已存视图的顺序',
  'command.view.delete': '删除已存视图',
  'command.view.apply': '显示已存视图',
  'refusal.viewWithoutName': '请输入视图名称。',
  'refusal.viewNameTaken': '已有名为“{name}”的视图。请换一个名称，或更新那个视图。',
  'refusal.viewFirst': '它已经是第一个视图。',
  'refusal.viewLast': '它已经是最后一个视图。',

  'action.savedViews': '已存视图…',

  'views.title': '已存视图',
  'views.none': '暂无',
  'views.name': '把当前画面保存为',
  'views.hint': '会记住所聚焦的分支、收起的单位、颜色、高亮，以及窗口中显示的部分。',
  'views.example': '例如：给职工代表看',
  'views.save': '保存视图',
  'views.saved': '视图“{name}”已保存。',
  'views.show': '显示已存视图“{name}”',
  'views.shown': '现在显示的是已存视图“{name}”。',
  'views.update': '把“{name}”更新为当前画面',
  'views.updated': '“{name}”已更新为当前画面。',
  'views.rename': '重命名“{name}”',
  'views.newName': '“{name}”的新名称',
  'views.earlier': '上移“{name}”',
  'views.later': '下移“{name}”',
  'views.delete': '删除“{name}”',
  'views.deleted': '已存视图“{name}”已删除。',
  'views.whole': '全部',
  'views.branch': '分支：{name}',
  'views.collapsed_other': '收起 {count} 个单位',
  'views.colours': '颜色：{field}',
};
