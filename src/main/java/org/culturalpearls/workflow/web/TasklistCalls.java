package org.culturalpearls.workflow.web;

import static org.culturalpearls.workflow.web.ApiCall.engine;
import static org.culturalpearls.workflow.web.ApiCall.of;
import static org.culturalpearls.workflow.web.Caller.COORDINATOR;
import static org.culturalpearls.workflow.web.Caller.EVERYBODY;

import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The calls of Tasklist 7.24, recorded from the running application, without those that the product
 * closes: comments, unclaiming, groups of a task and the operation log are stored outside our
 * tables.
 */
@Component
class TasklistCalls {

  private final List<ApiCall> calls;

  TasklistCalls(DatesOnly datesOnly, ClaimedTask claimed, OpenTask open) {
    calls =
        List.of(
            of("GET", "/camunda/api/engine/engine/?", EVERYBODY),
            of("GET", "/camunda/api/admin/auth/user/default", EVERYBODY),
            of("POST", "/camunda/api/admin/auth/user/default/logout", EVERYBODY),
            of("GET", "/camunda/api/tasklist/plugin/{}/static/[A-Za-z0-9/._-]+", EVERYBODY),
            engine("GET", "/filter(/count)?", EVERYBODY),
            engine("OPTIONS", "/filter(/{})?", EVERYBODY),
            engine("GET", "/filter/{}", EVERYBODY),
            engine("GET", "/filter/{}/(list|count)", EVERYBODY).withTitles(),
            engine("POST", "/filter/{}/(list|count)", EVERYBODY)
                .with(SmallQuery.OF_TASKLIST)
                .withTitles(),
            engine("GET", "/user", EVERYBODY).with(OwnUser.AS_PARAMETER),
            engine("GET", "/user/{}/profile", EVERYBODY).with(OwnUser.IN_ADDRESS),
            engine("GET", "/task", EVERYBODY).with(OnlyParameters.OF_NEXT_TASK).withTitles(),
            engine("GET", "/task/{}", EVERYBODY).withTitles(),
            engine("PUT", "/task/{}", COORDINATOR).with(datesOnly),
            engine("GET", "/task/{}/(form|form-variables)", EVERYBODY),
            engine("GET", "/task/{}/deployed-form", EVERYBODY).with(open),
            engine("POST", "/task/{}/claim", EVERYBODY).with(claimed),
            engine("POST", "/task/{}/submit-form", EVERYBODY).with(new SubmittedValues()),
            engine("GET", "/process-definition(/count)?", EVERYBODY).asBounded(),
            engine("GET", "/process-definition/{}", EVERYBODY),
            engine(
                "GET",
                "/process-definition/{}/(xml|startForm|deployed-start-form|form-variables)",
                EVERYBODY),
            engine("POST", "/process-definition/{}/submit-form", EVERYBODY)
                .with(new SubmittedValues()));
  }

  List<ApiCall> all() {
    return calls;
  }
}
