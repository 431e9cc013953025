package org.culturalpearls.workflow.web;

import static org.culturalpearls.workflow.web.ApiCall.engine;
import static org.culturalpearls.workflow.web.ApiCall.of;
import static org.culturalpearls.workflow.web.Caller.WATCHER;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The reading calls of Cockpit 7.24, and the one that gives a failed job new retries; recorded from
 * the running application, see docs/cockpit-calls.md.
 */
@Component
class CockpitCalls {

  private static final String BASE = "/camunda/api/cockpit/plugin/base/default";

  private static final List<ApiCall> CALLS =
      List.of(
          of("GET", "/camunda/api/cockpit/plugin/{}/static/[A-Za-z0-9/._-]+", WATCHER),
          // dashboard
          engine("GET", "/task/count", WATCHER).with(OnlyParameters.OF_TASK_FIGURES),
          engine("GET", "/process-definition/statistics", WATCHER),
          engine("GET", "/(decision-definition|case-definition|deployment)/count", WATCHER),
          // list of processes
          of("GET", BASE + "/process-definition/statistics(-count)?", WATCHER),
          // one process
          engine("GET", "/process-definition/{}/statistics", WATCHER),
          engine("POST", "/process-instance/count", WATCHER).with(SmallQuery.OF_COCKPIT),
          of("POST", BASE + "/process-instance(/count)?", WATCHER).with(SmallQuery.OF_COCKPIT),
          of("POST", BASE + "/process-definition/{}/called-process-definitions", WATCHER)
              .with(SmallQuery.OF_COCKPIT),
          engine("GET", "/job-definition(/count)?", WATCHER),
          // one instance
          engine("GET", "/process-instance/{}(/activity-instances)?", WATCHER),
          engine("POST", "/process-instance", WATCHER).with(SmallQuery.OF_COCKPIT),
          of("POST", BASE + "/process-instance/{}/called-process-instances", WATCHER)
              .with(SmallQuery.OF_COCKPIT),
          engine("POST", "/task(/count)?", WATCHER).with(SmallQuery.OF_COCKPIT),
          engine("POST", "/external-task/count", WATCHER).with(SmallQuery.OF_COCKPIT),
          engine("POST", "/variable-instance(/count)?", WATCHER).with(SmallQuery.OF_COCKPIT),
          // failed jobs
          of("POST", BASE + "/incident/(count)?", WATCHER).with(SmallQuery.OF_COCKPIT),
          engine("GET", "/job/count", WATCHER),
          engine("POST", "/job(/count)?", WATCHER).with(SmallQuery.OF_COCKPIT),
          engine("GET", "/job-definition/{}", WATCHER),
          engine("GET", "/job/{}/stacktrace", WATCHER),
          engine("PUT", "/job/{}/retries", WATCHER).with(new NewTries()));

  List<ApiCall> all() {
    return CALLS;
  }
}
