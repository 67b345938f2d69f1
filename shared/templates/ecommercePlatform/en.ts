import type { TemplateWords } from '../template.ts';
import type { EcommerceUnit } from './ecommerceUnit.ts';

export const en: TemplateWords<EcommerceUnit> = {
  name: 'E-commerce platform',
  title: 'E-commerce platform',
  units: {
    executive: {
      name: 'Executive management',
      head: 'Chief executive officer',
      purpose: 'Plans the overall strategy, takes the decisions, and oversees how the departments carry them out.',
      duties: [
        'Set strategic goals and the company’s direction',
        'Keep departments’ work in line with the strategy',
        'Decide on investments and allocate resources well',
        'Represent the company and uphold its image',
      ],
      positions: [
        {
          title: 'Chief executive officer',
          description: 'Leads the company: sets the strategy with the board, decides on investments and is answerable for the result.',
          skills: 'General management in retail or internet business, capital allocation, leading through change',
          kpis: [
            { name: 'Growth of gross merchandise value', target: '≥ 20', measure: '% a year' },
            { name: 'Operating margin', target: '≥ 5', measure: '%' },
          ],
        },
        {
          title: 'Strategy and performance manager',
          description: 'Turns the strategy into goals for each department, follows them month by month and reports what falls behind.',
          skills: 'Goal setting, management reporting, facilitation',
          kpis: [
            { name: 'Strategic goals on schedule', target: '≥ 85', measure: '%' },
            { name: 'Departments with agreed goals by January', target: '100', measure: '%' },
          ],
        },
        {
          title: 'Corporate affairs manager',
          description: 'Keeps the company in touch with authorities, investors, partners and the press.',
          skills: 'Public relations, negotiation, crisis communication',
          kpis: [{ name: 'Partners who call the cooperation good', target: '≥ 90', measure: '%' }],
        },
      ],
    },
    operations: {
      name: 'Operations',
      head: 'Operations director',
      purpose: 'Runs the day-to-day business, plans campaigns and analyses data, so that the platform works as it should.',
      duties: [
        'Run daily operations, from listings to orders',
        'Plan and run campaigns and promotions that sell',
        'Watch the figures and adjust operations in time',
        'Help departments share information and resources',
      ],
      positions: [
        {
          title: 'Operations director',
          description: 'Answers for the platform’s daily business and for how the departments work together on it.',
          skills: 'Retail operations, cross-department coordination, working from figures',
          kpis: [
            { name: 'Sales against plan', target: '≥ 100', measure: '%' },
            { name: 'Issues between departments settled within 3 days', target: '≥ 90', measure: '%' },
          ],
        },
        {
          title: 'Merchandise and order specialist',
          description: 'Lists products with complete data and sees every order through from payment to dispatch.',
          skills: 'Product data, order systems, care with detail',
          kpis: [
            { name: 'Order processing time', target: '≤ 2', measure: 'hours' },
            { name: 'Listings correct at first check', target: '≥ 98', measure: '%' },
          ],
        },
        {
          title: 'Campaign manager',
          description: 'Plans promotions with Marketing, prepares stock, prices and pages, and reviews every campaign afterwards.',
          skills: 'Campaign planning, pricing, project management',
          kpis: [
            { name: 'Campaign sales against target', target: '≥ 100', measure: '%' },
            { name: 'Campaigns reviewed within a week', target: '100', measure: '%' },
          ],
        },
        {
          title: 'Operations data analyst',
          description: 'Watches the operating figures daily, explains what moves them and proposes what to change.',
          skills: 'SQL, statistics, clear reporting',
          kpis: [
            { name: 'Weekly reports on time', target: '100', measure: '%' },
            { name: 'Time from deviation to warning', target: '≤ 1', measure: 'day' },
          ],
        },
      ],
    },
    marketing: {
      name: 'Marketing',
      head: 'Marketing director',
      purpose: 'Promotes the platform, builds the brand and wins users, so that the platform becomes better known and gains users.',
      duties: [
        'Set marketing strategy and raise brand exposure',
        'Run online and offline campaigns to win users',
        'Research the market and analyse competitors',
        'Look after brand and users on social and other media',
      ],
      positions: [
        {
          title: 'Marketing director',
          description: 'Sets the marketing strategy and budget and answers for the growth of brand and users.',
          skills: 'Brand strategy, budgeting, leading creative teams',
          kpis: [
            { name: 'Aided brand awareness', target: '≥ 60', measure: '%' },
            { name: 'Cost of winning a new user', target: '≤ 40', measure: 'currency units' },
          ],
        },
        {
          title: 'Campaign marketing specialist',
          description: 'Plans and runs campaigns on all channels and measures what each brings.',
          skills: 'Online advertising, event organisation, copywriting',
          kpis: [
            { name: 'New users from campaigns', target: '≥ 50,000', measure: 'a month' },
            { name: 'Campaign cost against budget', target: '≤ 100', measure: '%' },
          ],
        },
        {
          title: 'Market researcher',
          description: 'Studies market, users and competitors and puts the findings where decisions are taken.',
          skills: 'Survey design, competitor analysis, presentation',
          kpis: [{ name: 'Research reports used in decisions', target: '≥ 80', measure: '%' }],
        },
        {
          title: 'Social media manager',
          description: 'Runs the brand’s channels, answers users there and spots trouble early.',
          skills: 'Community management, editing, crisis handling',
          kpis: [
            { name: 'Engagement rate', target: '≥ 4', measure: '%' },
            { name: 'Response time to users', target: '≤ 1', measure: 'hour' },
          ],
        },
      ],
    },
    product: {
      name: 'Product',
      head: 'Product director',
      purpose: 'Plans, designs and develops the product, so that the platform stays competitive.',
      duties: [
        'Analyse market needs; plan and design products',
        'Coordinate development through to launch',
        'Improve products to match feedback and the market',
        'Set prices that keep products competitive',
      ],
      positions: [
        {
          title: 'Product director',
          description: 'Answers for the product portfolio, its roadmap and its prices.',
          skills: 'Product strategy, pricing, stakeholder management',
          kpis: [
            { name: 'Roadmap goals reached', target: '≥ 80', measure: '%' },
            { name: 'Revenue from products under a year old', target: '≥ 15', measure: '%' },
          ],
        },
        {
          title: 'Product manager',
          description: 'Turns market needs into requirements and leads a product with Technology from first idea to launch.',
          skills: 'Requirements analysis, prototyping, working with developers',
          kpis: [
            { name: 'Launches on the agreed date', target: '≥ 85', measure: '%' },
            { name: 'Launched functions that users adopt', target: '≥ 70', measure: '%' },
          ],
        },
        {
          title: 'User experience designer',
          description: 'Designs and tests how the platform is used, starting from what users report.',
          skills: 'Interaction design, usability testing, visual design',
          kpis: [
            { name: 'Users’ satisfaction with the product', target: '≥ 4.5', measure: 'of 5' },
            { name: 'Steps from product page to payment', target: '≤ 4', measure: 'steps' },
          ],
        },
      ],
    },
    customerService: {
      name: 'Customer service',
      head: 'Customer service director',
      purpose: 'Serves and supports users, raises their satisfaction and keeps up the relationship with them.',
      duties: [
        'Support users around the clock, answer questions',
        'Handle complaints and ideas; raise satisfaction',
        'Pass on users’ feedback and suggest improvements',
        'Analyse user data to support marketing strategy',
      ],
      positions: [
        {
          title: 'Customer service director',
          description: 'Answers for service quality around the clock and carries users’ feedback into the company.',
          skills: 'Service management, shift planning, user advocacy',
          kpis: [
            { name: 'Users’ satisfaction with service', target: '≥ 95', measure: '%' },
            { name: 'Time from feedback to the department concerned', target: '≤ 1', measure: 'day' },
          ],
        },
        {
          title: 'Service agent',
          description: 'Answers users by chat, telephone and mail in shifts and solves what can be solved at once.',
          skills: 'Patience, product knowledge, clear writing',
          kpis: [
            { name: 'Time to first answer', target: '≤ 30', measure: 'seconds' },
            { name: 'Cases solved at first contact', target: '≥ 85', measure: '%' },
          ],
        },
        {
          title: 'Complaints specialist',
          description: 'Takes over complaints, finds a fair solution and reports the cause.',
          skills: 'Mediation, consumer law, composure',
          kpis: [
            { name: 'Time to settle a complaint', target: '≤ 24', measure: 'hours' },
            { name: 'Complaints raised again', target: '≤ 3', measure: '%' },
          ],
        },
        {
          title: 'User data analyst',
          description: 'Analyses enquiries and feedback and tells Marketing and Operations what users want.',
          skills: 'Text and data analysis, presentation',
          kpis: [{ name: 'Monthly user insight reports on time', target: '100', measure: '%' }],
        },
      ],
    },
    technology: {
      name: 'Technology',
      head: 'Technology director',
      purpose: 'Develops and maintains the platform’s technology, so that it is stable and secure.',
      duties: [
        'Develop and maintain the platform; keep it stable',
        'Monitor security; prevent attacks and data leaks',
        'Improve the architecture as the business requires',
        'Help all departments with technical problems',
      ],
      positions: [
        {
          title: 'Technology director',
          description: 'Answers for the architecture and for what it costs to run and to change.',
          skills: 'System architecture, leading engineers, budgeting',
          kpis: [
            { name: 'Availability of the platform', target: '≥ 99.95', measure: '%' },
            { name: 'Architecture goals of the year reached', target: '≥ 80', measure: '%' },
          ],
        },
        {
          title: 'Software engineer',
          description: 'Designs, builds, tests and maintains the platform’s systems.',
          skills: 'Software development, testing, code review',
          kpis: [
            { name: 'Agreed work delivered per iteration', target: '≥ 90', measure: '%' },
            { name: 'Severe faults after release', target: '≤ 1', measure: 'a month' },
          ],
        },
        {
          title: 'Security engineer',
          description: 'Watches over the platform’s security, closes gaps and leads the response to incidents.',
          skills: 'Network security, incident response, data protection',
          kpis: [
            { name: 'Time to close a critical gap', target: '≤ 24', measure: 'hours' },
            { name: 'Systems tested every quarter', target: '100', measure: '%' },
          ],
        },
        {
          title: 'Support and operations engineer',
          description: 'Runs the systems and helps colleagues in every department with technical problems.',
          skills: 'System administration, monitoring, helpfulness',
          kpis: [
            { name: 'Internal requests solved within a working day', target: '≥ 90', measure: '%' },
            { name: 'Time to restore service', target: '≤ 30', measure: 'minutes' },
          ],
        },
      ],
    },
    finance: {
      name: 'Finance',
      head: 'Finance director',
      purpose: 'Manages finance, controls budgets and puts funds to work, so that finances stay sound.',
      duties: [
        'Prepare accounts, analyse and forecast finances',
        'Manage budgets and control what is spent',
        'Keep taxes compliant and optimised',
        'Monitor cash flow and keep company funds safe',
      ],
      positions: [
        {
          title: 'Finance director',
          description: 'Answers for budget, liquidity and the truth of the figures.',
          skills: 'Corporate finance, budgeting, internal control',
          kpis: [
            { name: 'Deviation from budget', target: '≤ 5', measure: '%' },
            { name: 'Cash in hand', target: '3', measure: 'months of cost' },
          ],
        },
        {
          title: 'Accountant',
          description: 'Keeps the books, prepares the statements and explains the figures to the departments.',
          skills: 'Accounting standards, spreadsheets, care with detail',
          kpis: [
            { name: 'Monthly closing by the fifth working day', target: '100', measure: '%' },
            { name: 'Corrections after closing', target: '≤ 2', measure: 'a quarter' },
          ],
        },
        {
          title: 'Tax specialist',
          description: 'Files all taxes correctly and on time and finds lawful savings.',
          skills: 'Tax law, planning, dealing with authorities',
          kpis: [{ name: 'Late or corrected filings', target: '0', measure: 'a year' }],
        },
        {
          title: 'Treasury specialist',
          description: 'Watches accounts and payments daily and reports every irregularity.',
          skills: 'Cash management, payment systems, risk control',
          kpis: [{ name: 'Payments reconciled within a day', target: '100', measure: '%' }],
        },
      ],
    },
    humanResources: {
      name: 'Human resources',
      head: 'Human resources director',
      purpose: 'Recruits, trains and manages performance, so that the whole team grows stronger.',
      duties: [
        'Plan hiring; attract and select excellent people',
        'Train and develop staff to strengthen the team',
        'Review performance, inspire drive and creativity',
        'Look after staff relations and a good atmosphere',
      ],
      positions: [
        {
          title: 'Human resources director',
          description: 'Answers for staffing, for the working atmosphere and for the standard of every job description.',
          skills: 'Organisation design, labour law, coaching',
          kpis: [
            { name: 'Voluntary staff turnover', target: '≤ 12', measure: '% a year' },
            { name: 'Staff satisfaction', target: '≥ 85', measure: '%' },
          ],
        },
        {
          title: 'Recruiter',
          description: 'Fills vacancies with people who fit the job description and stay.',
          skills: 'Interviewing, sourcing, judgement of people',
          kpis: [
            { name: 'Time to fill a vacancy', target: '≤ 30', measure: 'days' },
            { name: 'New staff who pass probation', target: '≥ 90', measure: '%' },
          ],
        },
        {
          title: 'Training specialist',
          description: 'Finds out what staff need to learn, arranges it and checks whether it helped.',
          skills: 'Course design, teaching, evaluation',
          kpis: [{ name: 'Training plan carried out', target: '≥ 95', measure: '%' }],
        },
        {
          title: 'Performance and pay specialist',
          description: 'Runs the reviews at their set intervals and keeps goals, KPIs and pay consistent.',
          skills: 'Performance systems, pay structures, discretion',
          kpis: [
            { name: 'Reviews completed on time', target: '≥ 98', measure: '%' },
            { name: 'Positions with measurable KPIs', target: '100', measure: '%' },
          ],
        },
      ],
    },
  },
  dependencies: [
    {
      label: 'Plan campaigns together',
      deliverable: 'Joint campaign plan with dates, budget and target figures',
      frequency: 'Weekly',
      responseTime: '1 day',
    },
    {
      label: 'New product launch',
      deliverable: 'Requirements and launch-ready releases',
      frequency: 'Every two weeks',
      responseTime: '2 days',
    },
    {
      label: 'User feedback',
      deliverable: 'Digest of user feedback with suggestions for improvement',
      frequency: 'Weekly',
      responseTime: '1 day',
    },
  ],
};
