import { describe, expect, it } from 'vitest';
import { dutiesOfText } from '../../../renderer/features/inspector/duties/dutiesOfText.ts';

describe('pasted duties', () => {
  it('are a line each, without blank lines and without the marks of their list', () => {
    const text = '1. Plan\r\n2) Buy\n\n  • Sell\n- Serve\n一、招聘\n（二）培训\n(3) 考核\n④薪酬\na) Audit\n1.2.3 Report\n3、预算\n* Close';
    expect(dutiesOfText(text)).toEqual([
      'Plan',
      'Buy',
      'Sell',
      'Serve',
      '招聘',
      '培训',
      '考核',
      '薪酬',
      'Audit',
      'Report',
      '预算',
      'Close',
    ]);
  });

  it('keep numbers and letters that belong to the sentence', () => {
    const lines = ['24 小时支持', '7x24 support', 'A line of products', '3.5 days of training', '-5 °C storage', '一线客服'];
    expect(dutiesOfText(lines.join('\n'))).toEqual(lines);
  });
});
