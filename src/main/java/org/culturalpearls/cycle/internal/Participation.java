package org.culturalpearls.cycle.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.CacheEvictingListener;
import org.culturalpearls.shared.Label;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A municipality in a cycle: the case. */
@Entity
@EntityListeners(CacheEvictingListener.class)
class Participation extends Aggregate {

  private static final int LARGEST_TEAM = 30;

  private Long cycleId;
  private Long municipalityId;
  private String caseKey;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  private Long leadId;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<Theme> themes;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<Language> languages;

  private boolean twinWished;
  private Instant startedAt;
  private Instant inForceAt;
  private Instant endedAt;

  @ElementCollection
  @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "participation_id"))
  @Column(name = "person_id")
  private Set<Long> team = new HashSet<>();

  /** When people left the team, the last time: conflicts of interest last for the whole cycle. */
  @ElementCollection
  @CollectionTable(
      name = "former_team_member",
      joinColumns = @JoinColumn(name = "participation_id"))
  @MapKeyColumn(name = "person_id")
  @Column(name = "left_at")
  private Map<Long, Instant> formerTeam = new HashMap<>();

  protected Participation() {}

  Participation(ParticipationService.Start command, Stage stage, CaseKey caseKey, Instant now) {
    this.stage = stage;
    this.cycleId = command.cycle().value();
    this.municipalityId = command.municipality().value();
    this.caseKey = caseKey.value();
    this.startedAt = now;
    setTeam(command.team(), command.lead());
    setWishes(command.themes(), command.languages(), command.twinWished());
  }

  void changeTeam(long expectedVersion, List<PersonId> newTeam, PersonId newLead, Instant now) {
    requireOpen();
    requireVersion(expectedVersion, "error.cycle.participation-changed");
    Set<Long> before = Set.copyOf(team);
    setTeam(newTeam, newLead);
    before.stream()
        .filter(member -> !team.contains(member))
        .forEach(member -> formerTeam.put(member, now));
  }

  void changeWishes(ParticipationService.ChangeWishes command) {
    requireOpen();
    requireVersion(command.version(), "error.cycle.participation-changed");
    setWishes(command.themes(), command.languages(), command.twinWished());
  }

  void begin() {
    move(Stage.ENTERED, Stage.PREPARING);
  }

  void notSelected(Instant now) {
    move(Stage.ENTERED, Stage.NOT_SELECTED);
    endedAt = now;
  }

  void enterAgain() {
    if (stage == Stage.NOT_SELECTED) {
      stage = Stage.ENTERED;
      endedAt = null;
    }
  }

  boolean isEntered() {
    return stage == Stage.ENTERED;
  }

  void planInForce(Instant now) {
    move(Stage.PREPARING, Stage.IN_FORCE);
    inForceAt = now;
  }

  void complete(Instant now) {
    move(Stage.IN_FORCE, Stage.COMPLETED);
    endedAt = now;
  }

  /** Reopens it, since something was added after the end. */
  void goOn() {
    move(Stage.COMPLETED, Stage.IN_FORCE);
    endedAt = null;
  }

  boolean isInForce() {
    return stage == Stage.IN_FORCE;
  }

  void leave(Instant now) {
    requireOpen();
    stage = Stage.LEFT;
    endedAt = now;
  }

  private void move(Stage from, Stage to) {
    if (stage != from) {
      throw RuleBroken.of("error.cycle.stage", caseKey, Label.of(stage), Label.of(to));
    }
    stage = to;
  }

  private void requireOpen() {
    if (!stage.isOpen()) {
      throw RuleBroken.of("error.cycle.participation-ended", caseKey, Label.of(stage));
    }
  }

  private void setTeam(Collection<PersonId> people, PersonId lead) {
    if (people == null || people.isEmpty()) {
      throw RuleBroken.in("team", "error.cycle.team-empty");
    }
    if (people.size() > LARGEST_TEAM) {
      throw RuleBroken.in("team", "error.cycle.team-large", LARGEST_TEAM);
    }
    if (!people.contains(TextRule.chosen("lead", lead))) {
      throw RuleBroken.in("lead", "error.cycle.lead-outside");
    }
    List<Long> ids = people.stream().map(PersonId::value).toList();
    team.retainAll(ids);
    team.addAll(ids);
    leadId = lead.value();
  }

  private void setWishes(Set<Theme> newThemes, Set<Language> newLanguages, boolean twin) {
    twinWished = twin;
    themes = copy(Theme.class, newThemes);
    languages = copy(Language.class, newLanguages);
    if (languages.isEmpty()) {
      throw RuleBroken.in("languages", "error.cycle.no-language");
    }
  }

  private static <E extends Enum<E>> Set<E> copy(Class<E> type, Set<E> values) {
    Set<E> copy = EnumSet.noneOf(type);
    copy.addAll(values == null ? Set.of() : values);
    return copy;
  }

  Long cycleId() {
    return cycleId;
  }

  ParticipationId id() {
    return new ParticipationId(id);
  }
}
