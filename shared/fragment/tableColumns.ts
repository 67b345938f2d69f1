/** What a column of a table of units can say. */
export type TableColumn = 'name' | 'parent' | 'level' | 'head' | 'subtitle' | 'fte' | 'cost' | 'purpose' | 'notes' | 'duties';

/** How people call it, in both languages; compared without case and blanks. */
const HEADERS: Readonly<Record<TableColumn, readonly string[]>> = {
  name: [
    'name',
    'unit',
    'unitname',
    'department',
    'departmentname',
    'team',
    'orgunit',
    '名称',
    '单位',
    '单位名称',
    '部门',
    '部门名称',
    '团队',
    '组织',
  ],
  parent: [
    'parent',
    'parentunit',
    'reportsto',
    'superior',
    'parentdepartment',
    '上级',
    '上级单位',
    '上级部门',
    '汇报对象',
    '汇报给',
    '隶属',
  ],
  level: ['level', 'depth', 'tier', '层级', '级别', '级次'],
  head: ['head', 'manager', 'lead', 'leader', 'headofunit', '负责人', '主管', '经理', '领导'],
  subtitle: ['subtitle', 'secondline', '副标题', '说明'],
  fte: ['fte', 'ftes', 'headcount', 'staff', '编制', '人数', '人员', '全职人力'],
  cost: ['cost', 'costs', 'annualcost', 'budget', '成本', '年成本', '费用', '预算'],
  purpose: ['purpose', 'mission', '目的', '使命', '定位'],
  notes: ['notes', 'note', 'remarks', 'comment', 'comments', '备注', '注释'],
  duties: ['duties', 'duty', 'responsibilities', 'responsibility', 'tasks', '职责', '主要职责', '任务'],
};

/** Which column says what; null where the row is no heading, because it names no column of names. A column counts once. */
export function tableColumns(heading: readonly string[]): ReadonlyMap<TableColumn, number> | null {
  const found = new Map<TableColumn, number>();
  heading.forEach((cell, index) => {
    const word = cell.toLowerCase().replaceAll(/[\s_:：()（）-]+/g, '');
    for (const [column, words] of Object.entries(HEADERS) as [TableColumn, readonly string[]][]) {
      if (!found.has(column) && words.includes(word)) found.set(column, index);
    }
  });
  return found.has('name') && heading.length > 1 ? found : null;
}
