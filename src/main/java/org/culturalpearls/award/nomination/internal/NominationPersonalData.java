package org.culturalpearls.award.nomination.internal;

import static org.culturalpearls.shared.personaldata.Whose.by;

import java.util.List;
import org.culturalpearls.award.setup.core.UntoldAwards;
import org.culturalpearls.shared.personaldata.PersonalDataInventory;
import org.culturalpearls.shared.personaldata.PersonalDataTable;
import org.culturalpearls.shared.personaldata.Whose;
import org.springframework.stereotype.Component;

/** Declares the personal data in nominations. */
@Component
class NominationPersonalData implements PersonalDataInventory {

  private static final String ROW = "bookkeeping of the row";
  private static final String TOWN = "written for the town, which enters with it";
  private static final String KEY = "(select c.case_key from participation c where c.id = %s)";
  private static final String OF_NOMINATION =
      KEY.formatted("(select n.participation_id from nomination n where n.id = t.nomination_id)");
  private static final String PAGE = "/nomination";
  private static final String RUNS = UntoldAwards.ofNomination("t.nomination_id");

  /** Who did it last, by the history of the case, while the nomination ran. */
  private static final String RECORDED =
      """
      select e.actor_id from case_event e join nomination n
        on n.participation_id = e.participation_id and e.at >= n.started_at
        and (n.ended_at is null or e.at <= n.ended_at)
      where n.id = t.%s and e.kind = '%s' order by e.id desc limit 1""";

  private static final Whose CHECKED = Whose.query(RECORDED.formatted("id", "nomination.eligible"));
  private static final Whose ENTERED_TOGETHER =
      Whose.query(RECORDED.formatted("nomination_id", "nomination.entered-together"));

  @Override
  public List<PersonalDataTable> tables() {
    return List.of(
        PersonalDataTable.of("nomination")
            .untold(UntoldAwards.ofCycle("t.cycle_id"))
            .inCase(KEY.formatted("t.participation_id"), PAGE)
            .nothing(ROW, "id", "version", "cycle_id", "participation_id")
            .nothing("where the nomination stands", "state", "rounds", "complete_until")
            .nothing(
                "where the nomination stands",
                "plan_version",
                "from_outside",
                "town_known",
                "claimed")
            .nothing("where the nomination stands", "begun_again")
            .person("who wrote, submitted and decided", "started_by", "submitted_by", "decided_by")
            .fact(by("started_by"), "when it was begun and over", "started_at", "ended_at")
            .fact(by("submitted_by"), "when", "submitted_at")
            .fact(by("decided_by"), "when", "decided_at")
            .text(by("started_by"), "how the town agreed, told by who began it", "consent")
            .text(by("decided_by"), "said to the town", "reason")
            .text(CHECKED, "said among those who decide", "eligible_although"),
        PersonalDataTable.of("nomination_municipality")
            .untold(RUNS)
            .inCase(OF_NOMINATION, PAGE)
            .namedBy("t.nomination_id || ':' || t.municipality_id")
            .nothing(ROW, "nomination_id", "municipality_id", "position")
            .text(ENTERED_TOGETHER, "how a town agreed to enter with others", "consent"),
        PersonalDataTable.of("joint_entry")
            .untold(RUNS)
            .inCase(OF_NOMINATION, PAGE)
            .nothing(ROW, "id", "version", "nomination_id", "municipality_id")
            .nothing("where the answer of a town stands", "state", "joined_at")
            .person("who named the town, and who answered for it", "asked_by", "answered_by")
            .fact(by("asked_by"), "when", "asked_at")
            .fact(by("answered_by"), "when", "answered_at")
            .text(by("asked_by"), "how a town agreed to enter with others", "consent")
            .text(by("answered_by"), "how the office knows what a town answered", "answered_how"),
        PersonalDataTable.of("nomination_section")
            .untold(RUNS)
            .inCase(OF_NOMINATION, PAGE)
            .nothing(ROW, "id", "version", "nomination_id")
            .person("who wrote last", "edited_by")
            .fact("which part, and when", "section", "edited_at")
            .text(by("edited_by"), TOWN, "english", "own_language"),
        PersonalDataTable.of("nomination_completion")
            .untold(RUNS)
            .inCase(OF_NOMINATION, PAGE)
            .nothing(ROW, "id", "nomination_id", "round")
            .person("who asked for it", "asked_by")
            .fact("when, and what was asked for", "asked_at", "until", "sections", "files")
            .text(by("asked_by"), "said to the town", "remark"),
        PersonalDataTable.of("nomination_decision")
            .untold(RUNS)
            .inCase(OF_NOMINATION, PAGE)
            .nothing(ROW, "id", "version", "nomination_id")
            .person("who decided, and who took it back", "decided_by", "taken_back_by")
            .fact(by("decided_by"), "what, and when", "verdict", "decided_at", "tell_at", "told_at")
            .fact(by("taken_back_by"), "when", "taken_back_at")
            .text(by("decided_by"), "said to the town, if it was told", "reason")
            .text(by("taken_back_by"), "said among those who decide", "taken_back_because"),
        PersonalDataTable.of("nomination_file")
            .untold(RUNS)
            .inCase(OF_NOMINATION, PAGE)
            .nothing(ROW, "id", "nomination_id")
            .person("who added it", "added_by")
            .fact("when", "added_at")
            .text(by("added_by"), TOWN, "name")
            .nothing("read on the page of the nomination", "content", "bytes", "media_type"));
  }
}
