package org.culturalpearls;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.Nominated.Entry;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.review.ReviewService;
import org.culturalpearls.award.review.ScoringView;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An award at pre-selection whose reviews are assigned, written and submitted by their people. */
public class ReviewedAward extends AwardAtPreSelection {

  private final ReviewOfficeService office;
  private final ReviewService reviews;
  private final UserTasks desk;

  public ReviewedAward(
      JdbcClient jdbc,
      AwardCycleService awards,
      AwardSettingsService settings,
      ReviewOfficeService office,
      ReviewService reviews,
      ParticipationService participations,
      UserTasks desk,
      TestClock clock) {
    super(jdbc, awards, settings, participations, clock);
    this.office = office;
    this.reviews = reviews;
    this.desk = desk;
  }

  public void assign(Year year, AwardStage stage, Entry entry, PersonId... reviewers) {
    office.assign(
        year.coordinator(),
        new ReviewOfficeService.Assign(year.cycle(), stage, Map.of(entry.id(), Set.of(reviewers))));
  }

  /** Puts a reviewer, who works with nobody of the programme, into the town's team. */
  public void joins(Year year, PersonId reviewer, Entry entry) {
    new TestProgramme(jdbc).worksAt(reviewer, "House of " + reviewer);
    var before = participations.forChange(year.coordinator(), entry.participation());
    List<PersonId> team = new ArrayList<>(before.value().team());
    team.add(reviewer);
    participations.changeTeam(
        year.coordinator(),
        new ParticipationService.ChangeTeam(
            entry.participation(), before.version(), team, team.get(0)));
  }

  /** The one open or submitted review of this person for the nomination. */
  public ReviewId review(PersonId reviewer, NominationId nomination) {
    return new ReviewId(
        jdbc.sql(
                """
                select id from review where reviewer_id = ? and nomination_id = ?
                order by id desc limit 1
                """)
            .params(reviewer.value(), nomination.value())
            .query(Long.class)
            .single());
  }

  public PersonId reviewer(ReviewId review) {
    return new PersonId(
        jdbc.sql("select reviewer_id from review where id = ?")
            .param(review.value())
            .query(Long.class)
            .single());
  }

  /** The reviewer says that nothing stands in the way. */
  public void free(PersonId reviewer, Entry entry) {
    desk.submit(reviewer, ownTask(reviewer, entry), Map.of("decision", "free"));
  }

  /** A review from the assignment to its end; one that is scored already is only submitted. */
  public void submit(PersonId reviewer, Entry entry, AwardStage stage, Year year, int points) {
    List<TaskCard> open = desk.ownOfCase(reviewer, key(entry).value());
    if (open.isEmpty()) {
      assign(year, stage, entry, reviewer);
    }
    if (open.isEmpty() || open.get(0).task().equals("UserTask_DeclareConflict")) {
      free(reviewer, entry);
    }
    write(reviewer, review(reviewer, entry.id()), points);
    desk.submit(reviewer, ownTask(reviewer, entry), Map.of("decision", "submit"));
  }

  private String ownTask(PersonId reviewer, Entry entry) {
    return desk.ownOfCase(reviewer, key(entry).value()).get(0).id();
  }

  /** Gives the same points for every criterion, and remarks. */
  public void write(PersonId reviewer, ReviewId review, int points) {
    ScoringView page = reviews.scoring(reviewer, review);
    Map<Integer, String> given = new java.util.TreeMap<>();
    for (int number = 1; number <= page.criteria().size(); number++) {
      given.put(number, Integer.toString(points));
    }
    reviews.save(
        reviewer,
        new ReviewService.Save(
            review, page.review().version(), given, "Well done.", "Between us: money is short."));
  }
}
