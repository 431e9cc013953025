package org.culturalpearls.workflow.models;

import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.people.PersonId;

/**
 * An open task.
 *
 * @param doer whose task it is
 * @param others who may not do it: the other roles of the case, and people of another case
 */
record TaskAtHand(Task task, PersonId doer, List<PersonId> others) {}
