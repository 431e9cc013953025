package org.culturalpearls.notification.outbox.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.mentoring.meeting.AgreedStepId;
import org.culturalpearls.mentoring.meeting.AgreedStepService;
import org.culturalpearls.notification.outbox.TaskObject;
import org.culturalpearls.notification.outbox.TaskTitles;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads the titles of each kind of objects from its module, which knows who may see them. */
@Component
class TitlesOfObjects implements TaskTitles {

  private final MilestoneService milestones;
  private final AgreedStepService steps;
  private final PracticeService practices;

  TitlesOfObjects(
      @Lazy MilestoneService milestones,
      @Lazy AgreedStepService steps,
      @Lazy PracticeService practices) {
    this.milestones = milestones;
    this.steps = steps;
    this.practices = practices;
  }

  @Override
  public Map<TaskObject, String> of(PersonId reader, Collection<TaskObject> objects) {
    Map<TaskObject, String> titles = new HashMap<>();
    List<Long> ofMilestones = ids(objects, TaskObject.Kind.MILESTONE);
    if (!ofMilestones.isEmpty()) {
      milestones
          .titles(reader, ofMilestones.stream().map(MilestoneId::new).toList())
          .forEach((id, title) -> put(titles, TaskObject.Kind.MILESTONE, id.value(), title));
    }
    List<Long> ofSteps = ids(objects, TaskObject.Kind.AGREED_STEP);
    if (!ofSteps.isEmpty()) {
      steps
          .titles(reader, ofSteps.stream().map(AgreedStepId::new).toList())
          .forEach((id, what) -> put(titles, TaskObject.Kind.AGREED_STEP, id.value(), what));
    }
    List<Long> ofPractices = ids(objects, TaskObject.Kind.PRACTICE);
    if (!ofPractices.isEmpty()) {
      practices
          .titles(reader, ofPractices.stream().map(PracticeId::new).toList())
          .forEach((id, title) -> put(titles, TaskObject.Kind.PRACTICE, id.value(), title));
    }
    return titles;
  }

  private static void put(
      Map<TaskObject, String> titles, TaskObject.Kind kind, long id, String typed) {
    String title = TaskTitles.title(typed);
    if (!title.isEmpty()) {
      titles.put(new TaskObject(kind, id), title);
    }
  }

  private static List<Long> ids(Collection<TaskObject> objects, TaskObject.Kind kind) {
    return objects.stream()
        .filter(object -> object.kind() == kind)
        .map(TaskObject::id)
        .distinct()
        .toList();
  }
}
