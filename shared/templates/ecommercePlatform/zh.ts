import type { TemplateWords } from '../template.ts';
import type { EcommerceUnit } from './ecommerceUnit.ts';

export const zh: TemplateWords<EcommerceUnit> = {
  name: '电商平台',
  title: '电商平台',
  units: {
    executive: {
      name: '高层管理',
      head: '首席执行官',
      purpose: '负责整体战略规划和决策,监督各部门的执行情况。',
      duties: [
        '制定企业的战略目标与发展方向',
        '监督各部门的工作,确保其与企业战略一致',
        '进行重大投资和资源配置决策,优化资源利用',
        '代表公司与外部利益相关者沟通,维护企业形象',
      ],
      positions: [
        {
          title: '首席执行官',
          description: '全面领导公司：与董事会共同制定战略，决定重大投资，对经营结果负责。',
          skills: '零售或互联网企业全面管理、资本配置、变革领导',
          kpis: [
            { name: '商品交易总额增长率', target: '≥ 20', measure: '%/年' },
            { name: '营业利润率', target: '≥ 5', measure: '%' },
          ],
        },
        {
          title: '战略与绩效经理',
          description: '把战略分解为各部门目标，按月跟踪，及时报告滞后事项。',
          skills: '目标管理、经营分析报告、会议引导',
          kpis: [
            { name: '战略目标按期达成率', target: '≥ 85', measure: '%' },
            { name: '1 月底前完成目标确认的部门占比', target: '100', measure: '%' },
          ],
        },
        {
          title: '公共事务经理',
          description: '负责与政府部门、投资人、合作伙伴及媒体的日常沟通。',
          skills: '公共关系、谈判、危机沟通',
          kpis: [{ name: '合作伙伴满意度', target: '≥ 90', measure: '%' }],
        },
      ],
    },
    operations: {
      name: '运营部',
      head: '运营总监',
      purpose: '负责日常运营、活动策划及数据分析,确保平台的正常运作。',
      duties: [
        '日常运营管理,包括商品上架、订单处理等',
        '策划并执行市场活动及促销方案,提升销售业绩',
        '进行数据分析,监控运营指标,及时调整运营策略',
        '协调各部门之间的工作,确保信息流通和资源共享',
      ],
      positions: [
        {
          title: '运营总监',
          description: '对平台日常经营负责，并牵头各部门围绕经营协同工作。',
          skills: '电商运营、跨部门协调、数据驱动决策',
          kpis: [
            { name: '销售计划达成率', target: '≥ 100', measure: '%' },
            { name: '跨部门问题 3 日内解决率', target: '≥ 90', measure: '%' },
          ],
        },
        {
          title: '商品与订单专员',
          description: '完整、准确地上架商品，并跟进订单从付款到发货的全过程。',
          skills: '商品信息管理、订单系统操作、细致严谨',
          kpis: [
            { name: '订单处理时长', target: '≤ 2', measure: '小时' },
            { name: '商品上架一次合格率', target: '≥ 98', measure: '%' },
          ],
        },
        {
          title: '活动运营经理',
          description: '与市场部共同策划促销活动，落实备货、定价与页面，并在活动后复盘。',
          skills: '活动策划、定价、项目管理',
          kpis: [
            { name: '活动销售目标达成率', target: '≥ 100', measure: '%' },
            { name: '活动一周内完成复盘的比例', target: '100', measure: '%' },
          ],
        },
        {
          title: '运营数据分析师',
          description: '每日监控运营指标，解释波动原因，提出调整建议。',
          skills: 'SQL、统计分析、报告撰写',
          kpis: [
            { name: '周报准时率', target: '100', measure: '%' },
            { name: '异常发现到预警的时间', target: '≤ 1', measure: '天' },
          ],
        },
      ],
    },
    marketing: {
      name: '市场部',
      head: '市场总监',
      purpose: '负责市场推广、品牌建设及用户获取,提升平台的知名度和用户量。',
      duties: [
        '制定市场推广策略,提升品牌曝光率',
        '开展线上线下的营销活动,吸引新用户',
        '进行市场调研,分析竞争对手,掌握市场动态',
        '维护社交媒体及其他渠道的品牌形象与用户互动',
      ],
      positions: [
        {
          title: '市场总监',
          description: '制定市场策略与预算，对品牌和用户增长负责。',
          skills: '品牌战略、预算管理、创意团队管理',
          kpis: [
            { name: '品牌提示知名度', target: '≥ 60', measure: '%' },
            { name: '单个新用户获取成本', target: '≤ 40', measure: '元' },
          ],
        },
        {
          title: '活动推广专员',
          description: '策划并执行各渠道的推广活动，评估每个渠道的效果。',
          skills: '线上广告投放、活动组织、文案撰写',
          kpis: [
            { name: '活动带来的新用户数', target: '≥ 50,000', measure: '人/月' },
            { name: '活动费用占预算比例', target: '≤ 100', measure: '%' },
          ],
        },
        {
          title: '市场调研专员',
          description: '研究市场、用户与竞争对手，把结论及时送到决策者手中。',
          skills: '问卷设计、竞品分析、汇报表达',
          kpis: [{ name: '调研报告被决策采用的比例', target: '≥ 80', measure: '%' }],
        },
        {
          title: '社交媒体经理',
          description: '运营品牌社交账号，及时回应用户，尽早发现舆情。',
          skills: '社群运营、内容编辑、舆情处理',
          kpis: [
            { name: '内容互动率', target: '≥ 4', measure: '%' },
            { name: '用户回复时间', target: '≤ 1', measure: '小时' },
          ],
        },
      ],
    },
    product: {
      name: '产品部',
      head: '产品总监',
      purpose: '负责产品规划、设计及研发,确保平台产品的竞争力。',
      duties: [
        '进行市场需求分析,制定产品规划和设计方案',
        '协调研发团队,推动产品的开发与上线',
        '根据用户反馈和市场变化,优化产品功能和体验',
        '制定产品定价策略,确保产品的市场竞争力',
      ],
      positions: [
        {
          title: '产品总监',
          description: '对产品组合、产品路线图与定价负责。',
          skills: '产品战略、定价、相关方管理',
          kpis: [
            { name: '路线图目标完成率', target: '≥ 80', measure: '%' },
            { name: '上线一年内新产品的收入占比', target: '≥ 15', measure: '%' },
          ],
        },
        {
          title: '产品经理',
          description: '把市场需求转化为产品需求，与技术部一起推动产品从构想到上线。',
          skills: '需求分析、原型设计、与研发协作',
          kpis: [
            { name: '产品按期上线率', target: '≥ 85', measure: '%' },
            { name: '新功能用户采用率', target: '≥ 70', measure: '%' },
          ],
        },
        {
          title: '用户体验设计师',
          description: '从用户反馈出发，设计并测试平台的使用体验。',
          skills: '交互设计、可用性测试、视觉设计',
          kpis: [
            { name: '用户对产品的满意度', target: '≥ 4.5', measure: '分（满分 5 分）' },
            { name: '从商品页到付款的步骤数', target: '≤ 4', measure: '步' },
          ],
        },
      ],
    },
    customerService: {
      name: '客服部',
      head: '客服总监',
      purpose: '负责用户服务与支持,提升用户满意度,维护用户关系。',
      duties: [
        '提供全天候的用户支持,解答用户疑问',
        '处理用户投诉与建议,提升用户满意度',
        '收集用户反馈,向其他部门提供改进建议',
        '进行用户数据分析,为市场策略提供支持',
      ],
      positions: [
        {
          title: '客服总监',
          description: '对全天候的服务质量负责，并把用户反馈带到公司各部门。',
          skills: '服务管理、排班、用户视角',
          kpis: [
            { name: '用户服务满意度', target: '≥ 95', measure: '%' },
            { name: '反馈转达责任部门的时间', target: '≤ 1', measure: '天' },
          ],
        },
        {
          title: '客服专员',
          description: '轮班通过在线、电话和邮件解答用户疑问，能当场解决的当场解决。',
          skills: '耐心、熟悉产品、文字表达清楚',
          kpis: [
            { name: '首次响应时间', target: '≤ 30', measure: '秒' },
            { name: '一次解决率', target: '≥ 85', measure: '%' },
          ],
        },
        {
          title: '投诉处理专员',
          description: '接手用户投诉，给出公平的解决方案，并反馈问题根源。',
          skills: '沟通调解、消费者权益法规、情绪稳定',
          kpis: [
            { name: '投诉处理时长', target: '≤ 24', measure: '小时' },
            { name: '重复投诉率', target: '≤ 3', measure: '%' },
          ],
        },
        {
          title: '用户数据分析师',
          description: '分析咨询与反馈，向市场部和运营部说明用户需要什么。',
          skills: '文本与数据分析、汇报表达',
          kpis: [{ name: '用户洞察月报准时率', target: '100', measure: '%' }],
        },
      ],
    },
    technology: {
      name: '技术部',
      head: '技术总监',
      purpose: '负责平台的技术开发与维护,确保平台的稳定性与安全性。',
      duties: [
        '平台的系统开发与维护,确保平台的稳定性',
        '进行安全监测,防范网络攻击和数据泄露',
        '根据业务需求,进行技术架构的优化与升级',
        '提供技术支持,协助各部门解决技术问题',
      ],
      positions: [
        {
          title: '技术总监',
          description: '对技术架构及其运行与改造成本负责。',
          skills: '系统架构、工程团队管理、预算管理',
          kpis: [
            { name: '平台可用率', target: '≥ 99.95', measure: '%' },
            { name: '年度架构目标完成率', target: '≥ 80', measure: '%' },
          ],
        },
        {
          title: '软件工程师',
          description: '负责平台系统的设计、开发、测试与维护。',
          skills: '软件开发、测试、代码评审',
          kpis: [
            { name: '迭代计划完成率', target: '≥ 90', measure: '%' },
            { name: '上线后严重故障数', target: '≤ 1', measure: '次/月' },
          ],
        },
        {
          title: '安全工程师',
          description: '监测平台安全，修补漏洞，牵头处置安全事件。',
          skills: '网络安全、应急响应、数据保护',
          kpis: [
            { name: '高危漏洞修复时间', target: '≤ 24', measure: '小时' },
            { name: '系统季度安全检测覆盖率', target: '100', measure: '%' },
          ],
        },
        {
          title: '运维与支持工程师',
          description: '保障系统运行，帮助各部门同事解决技术问题。',
          skills: '系统管理、监控、服务意识',
          kpis: [
            { name: '内部求助一个工作日内解决率', target: '≥ 90', measure: '%' },
            { name: '服务恢复时间', target: '≤ 30', measure: '分钟' },
          ],
        },
      ],
    },
    finance: {
      name: '财务部',
      head: '财务总监',
      purpose: '负责财务管理、预算控制及资金运作,确保财务健康。',
      duties: [
        '编制财务报表,进行财务分析与预测',
        '进行预算管理,控制各部门的资金使用',
        '税务管理,确保合规性与税务优化',
        '监控资金流动,确保企业的资金安全',
      ],
      positions: [
        {
          title: '财务总监',
          description: '对预算、资金流动性和财务数据的真实性负责。',
          skills: '公司财务、预算管理、内部控制',
          kpis: [
            { name: '预算偏差率', target: '≤ 5', measure: '%' },
            { name: '可用资金储备', target: '3', measure: '个月开支' },
          ],
        },
        {
          title: '会计',
          description: '记账、编制财务报表，并向各部门解释数据。',
          skills: '会计准则、电子表格、细致严谨',
          kpis: [
            { name: '每月第五个工作日前完成结账的比例', target: '100', measure: '%' },
            { name: '结账后更正次数', target: '≤ 2', measure: '次/季度' },
          ],
        },
        {
          title: '税务专员',
          description: '准确、按时申报各项税费，依法寻找节税空间。',
          skills: '税法、税务筹划、与税务机关沟通',
          kpis: [{ name: '逾期或更正申报次数', target: '0', measure: '次/年' }],
        },
        {
          title: '资金专员',
          description: '每日监控账户与收付款，发现异常立即报告。',
          skills: '资金管理、支付系统、风险控制',
          kpis: [{ name: '收付款当日核对率', target: '100', measure: '%' }],
        },
      ],
    },
    humanResources: {
      name: '人力资源部',
      head: '人力资源总监',
      purpose: '负责人员招聘、培训及绩效管理,提升团队整体素质。',
      duties: [
        '制定招聘计划,吸引和选拔优秀人才',
        '进行员工培训与发展,提升团队整体素质',
        '绩效考核,激励员工的积极性与创造力',
        '维护员工关系,营造良好的工作氛围',
      ],
      positions: [
        {
          title: '人力资源总监',
          description: '对人员配置、工作氛围以及各岗位说明书的质量负责。',
          skills: '组织设计、劳动法规、辅导能力',
          kpis: [
            { name: '员工主动离职率', target: '≤ 12', measure: '%/年' },
            { name: '员工满意度', target: '≥ 85', measure: '%' },
          ],
        },
        {
          title: '招聘专员',
          description: '为空缺岗位找到符合岗位说明、愿意长期发展的人才。',
          skills: '面试、人才寻访、识人判断',
          kpis: [
            { name: '岗位空缺填补时间', target: '≤ 30', measure: '天' },
            { name: '新员工试用期通过率', target: '≥ 90', measure: '%' },
          ],
        },
        {
          title: '培训专员',
          description: '了解员工的学习需要，组织培训并检验效果。',
          skills: '课程设计、授课、效果评估',
          kpis: [{ name: '培训计划完成率', target: '≥ 95', measure: '%' }],
        },
        {
          title: '绩效与薪酬专员',
          description: '按规定周期组织绩效评估，保持目标、指标与薪酬一致。',
          skills: '绩效体系、薪酬结构、严守保密',
          kpis: [
            { name: '绩效评估按时完成率', target: '≥ 98', measure: '%' },
            { name: '设有可量化指标的岗位占比', target: '100', measure: '%' },
          ],
        },
      ],
    },
  },
  dependencies: [
    { label: '共同策划活动', deliverable: '联合活动方案，含时间、预算与目标', frequency: '每周', responseTime: '1 天' },
    { label: '新产品上线', deliverable: '产品需求与可上线的版本', frequency: '每两周', responseTime: '2 天' },
    { label: '用户反馈', deliverable: '用户反馈汇总及改进建议', frequency: '每周', responseTime: '1 天' },
  ],
};
