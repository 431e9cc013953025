package org.culturalpearls.reuse.internal.wanted;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.reuse.wanted.NeedId;
import org.culturalpearls.reuse.wanted.NeedState;
import org.culturalpearls.reuse.wanted.WantedService.Statement;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.RuleBroken;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a town looks for. It is open until its day, unless somebody ends it before. */
@Entity
class Need extends Aggregate {

  private Long participationId;
  private String title;
  private String text;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(columnDefinition = "text[]")
  private String[] terms;

  private LocalDate until;

  @Enumerated(EnumType.STRING)
  private NeedState state = NeedState.OPEN;

  private Long statedBy;
  private Instant statedAt;
  private Long closedBy;
  private Instant closedAt;
  private String reason = "";
  private LocalDate remindedUntil;
  private Instant toldAt;

  protected Need() {}

  Need(ParticipationId town, Statement statement, PersonId by, Instant now) {
    this.participationId = town.value();
    this.statedBy = by.value();
    this.statedAt = now;
    say(statement);
  }

  /** In other words, until another day; open only. */
  void change(long seen, Statement statement, LocalDate today) {
    requireOpen(today);
    requireVersion(seen, "error.wanted.changed-meanwhile");
    say(statement);
  }

  private void say(Statement statement) {
    title = statement.title();
    text = statement.text();
    terms = statement.terms().stream().sorted().toArray(String[]::new);
    until = statement.until();
  }

  /** The town ends it; also after its day, to say that it found something. */
  void end(boolean found, PersonId by, Instant now) {
    if (state != NeedState.OPEN) {
      throw RuleBroken.of("error.wanted.not-open");
    }
    end(found ? NeedState.ANSWERED : NeedState.CLOSED, by, now);
  }

  /** An editor ends it, whatever the town did. */
  void takeDown(String why, PersonId editor, Instant now) {
    if (state == NeedState.TAKEN_DOWN) {
      throw RuleBroken.of("error.wanted.not-open");
    }
    reason = why;
    end(NeedState.TAKEN_DOWN, editor, now);
  }

  private void end(NeedState how, PersonId by, Instant now) {
    state = how;
    closedBy = by.value();
    closedAt = now;
  }

  void requireOpen(LocalDate today) {
    if (state != NeedState.OPEN || until.isBefore(today)) {
      throw RuleBroken.of("error.wanted.not-open");
    }
  }

  NeedId needId() {
    return new NeedId(id);
  }

  ParticipationId participation() {
    return new ParticipationId(participationId);
  }
}
