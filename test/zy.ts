import {runWidgetSuite} from './support/run-widget-suite.ts';
runWidgetSuite(process.argv.slice(2), (f) => console.log(f.title + '\n' + f.details.split('\n')[0])).then((r) => {
  console.log(r.passed, r.failures.length);
  process.exit();
});
