package org.culturalpearls.practice.internal;

import static org.culturalpearls.practice.PracticeStage.ARCHIVED;
import static org.culturalpearls.practice.PracticeStage.CHANGES_ASKED;
import static org.culturalpearls.practice.PracticeStage.DECLINED;
import static org.culturalpearls.practice.PracticeStage.DRAFT;
import static org.culturalpearls.practice.PracticeStage.IN_CHECK;
import static org.culturalpearls.practice.PracticeStage.PUBLISHED;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.practice.Licence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PracticeKind;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeService.SaveCard;
import org.culturalpearls.practice.PracticeStage;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.internal.Confirmation.Turn;
import org.culturalpearls.shared.Aggregate;
import org.culturalpearls.shared.AlreadyDone;

/** The working copy of a practice, and where it stands. */
@Entity
class Practice extends Aggregate {

  private static final String CHANGED_MEANWHILE = "error.practice.changed-meanwhile";

  private Long authorId;

  @Enumerated(EnumType.STRING)
  private PracticeStage stage = DRAFT;

  @Enumerated(EnumType.STRING)
  private PracticeKind kind = PracticeKind.PRACTICE;

  private Long municipalityId;
  private boolean townHidden;

  @Enumerated(EnumType.STRING)
  private Country country;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Enumerated(EnumType.STRING)
  private Licence licence = Licence.CC_BY_4_0;

  private boolean hostsVisits;
  private Instant changedAt;
  private int round;
  private Instant submittedAt;
  private Long expertId;
  private Instant dueAt;
  private int lastVersion;
  private String declinedFor = "";
  private Long declinedBy;
  private Instant archivedAt;
  private String archivedFor = "";
  private Long archivedBy;

  @Embedded private Confirmation confirmation;

  @ElementCollection
  @CollectionTable(name = "practice_text", joinColumns = @JoinColumn(name = "practice_id"))
  @MapKeyColumn(name = "field")
  @MapKeyEnumerated(EnumType.STRING)
  @Column(name = "text")
  private Map<PracticeText, String> texts = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "practice_facet", joinColumns = @JoinColumn(name = "practice_id"))
  private Set<Facet> facets = new HashSet<>();

  protected Practice() {}

  Practice(PersonId author, Language language, Instant now, Instant due) {
    this.authorId = author.value();
    this.language = language;
    this.changedAt = now;
    this.dueAt = due;
  }

  /** Returns a draft that was brought in; it waits for its author without being due. */
  static Practice imported(PersonId author, PracticeContent content, Instant now) {
    Practice practice = new Practice(author, content.language(), now, null);
    practice.reset(content);
    return practice;
  }

  /** Its author goes on with a draft that was brought in. */
  void start(Instant due) {
    requireToStart();
    dueAt = due;
  }

  void requireToStart() {
    requireStage(stage == DRAFT && dueAt == null);
  }

  void saveCard(SaveCard card, Map<PracticeText, String> checked, Instant now) {
    requireWritable(card.version());
    kind = card.kind();
    townHidden = card.townHidden();
    language = card.language();
    licence = card.licence();
    locate(card.municipality(), checked, now);
  }

  /** Takes the texts of a section; those that are not among them are emptied. */
  void saveTexts(
      long seen, PracticeSection section, Map<PracticeText, String> checked, Instant now) {
    requireWritable(seen);
    PracticeText.of(section).forEach(each -> put(each, checked.getOrDefault(each, "")));
    changedAt = now;
  }

  /** Something beside it is changed, such as its translations. */
  void touch(long seen, Instant now) {
    requireWritable(seen);
    changedAt = now;
  }

  void saveFacets(
      long seen,
      Map<TermKind, List<String>> terms,
      Country where,
      boolean hostsVisits,
      Instant now) {
    requireWritable(seen);
    facets(terms);
    this.country = where;
    this.hostsVisits = hostsVisits;
    changedAt = now;
  }

  /** Hands it in with these texts; the others stay. */
  void submit(
      MunicipalityId town, Map<PracticeText, String> checked, Instant now, Instant checkBy) {
    requireStage(stage.isWritable());
    checked.forEach(this::put);
    locate(town, checked, now);
    stage = IN_CHECK;
    round++;
    submittedAt = now;
    declinedFor = "";
    declinedBy = null;
    dueAt = checkBy;
  }

  private void locate(MunicipalityId town, Map<PracticeText, String> checked, Instant now) {
    municipalityId = town == null ? null : town.value();
    PracticeText.of(PracticeSection.CARD).stream()
        .filter(checked::containsKey)
        .forEach(each -> put(each, checked.get(each)));
    changedAt = now;
  }

  void askExpert(PersonId expert, Instant until) {
    requireInCheck();
    expertId = expert.value();
    dueAt = until;
  }

  /** The expert has answered, or was silent too long: it is the editor's turn. */
  void backToEditor(Instant checkBy) {
    requireStage(stage == IN_CHECK && expertId != null);
    expertId = null;
    dueAt = checkBy;
  }

  void askForChanges(Instant until) {
    requireInCheck();
    stage = CHANGES_ASKED;
    dueAt = until;
  }

  /** Returns the number of the new version. */
  int publish(Instant now) {
    requireInCheck();
    stage = PUBLISHED;
    dueAt = null;
    confirmation().confirm(now);
    return ++lastVersion;
  }

  /** An update that is declined leaves the public version as it is. */
  void decline(PersonId editor, String reason) {
    requireInCheck();
    stage = lastVersion > 0 ? PUBLISHED : DECLINED;
    declinedFor = reason;
    declinedBy = editor.value();
    dueAt = null;
  }

  void beginUpdate(Instant now, Instant due) {
    requireStage(stage == PUBLISHED);
    stage = DRAFT;
    changedAt = now;
    dueAt = due;
    confirmation().stop();
  }

  /** Gives an update up: the public version stays. */
  void giveUpdateUp() {
    requireStage(stage.isWritable() && lastVersion > 0);
    stage = PUBLISHED;
    dueAt = null;
  }

  /**
   * @param reason why; empty if its author archives it
   */
  void archive(PersonId by, String reason, Instant now) {
    requireStage(stage == PUBLISHED);
    stage = ARCHIVED;
    archivedAt = now;
    archivedFor = reason;
    archivedBy = by.value();
    confirmation().stop();
  }

  /** Plans when its owner is asked whether it is still so. */
  void planConfirmation(Instant askAt) {
    requireStage(stage == PUBLISHED);
    confirmation().plan(askAt);
  }

  void askForConfirmation(Turn whose) {
    requireStage(stage == PUBLISHED);
    confirmation().ask(whose);
  }

  void confirm(Instant now) {
    requireStage(stage == PUBLISHED);
    confirmation().confirm(now);
  }

  void requireTurn(Turn whose) {
    requireStage(isTurnOf(whose));
  }

  boolean isTurnOf(Turn whose) {
    return stage == PUBLISHED && confirmation().isTurnOf(whose);
  }

  /** Returns when it was published or last confirmed; null if it was never public. */
  Instant confirmedAt() {
    return confirmation().confirmedAt();
  }

  /** Becomes again what was published. */
  void reset(PracticeContent content) {
    kind = content.kind();
    municipalityId = content.municipality() == null ? null : content.municipality().value();
    townHidden = content.townHidden();
    country = content.country();
    language = content.language();
    licence = content.licence();
    hostsVisits = content.hostsVisits();
    for (PracticeText each : PracticeText.values()) {
      put(each, content.text(each));
    }
    facets(content.terms());
  }

  private void facets(Map<TermKind, List<String>> terms) {
    Set<Facet> wanted =
        terms.entrySet().stream()
            .flatMap(each -> each.getValue().stream().map(key -> new Facet(each.getKey(), key)))
            .collect(Collectors.toSet());
    facets.retainAll(wanted);
    facets.addAll(wanted);
  }

  private void put(PracticeText which, String text) {
    if (text.isEmpty()) {
      texts.remove(which);
    } else {
      texts.put(which, text);
    }
  }

  private void requireWritable(long seen) {
    requireStage(stage.isWritable());
    requireVersion(seen, CHANGED_MEANWHILE);
  }

  void requireInCheck() {
    requireStage(stage == IN_CHECK && expertId == null);
  }

  private void requireStage(boolean right) {
    if (!right) {
      throw new AlreadyDone("error.practice.other-stage");
    }
  }

  /** Null in the table, hence here, until it is first published. */
  private Confirmation confirmation() {
    if (confirmation == null) {
      confirmation = new Confirmation();
    }
    return confirmation;
  }

  PracticeId id() {
    return new PracticeId(id);
  }

  long version() {
    return version;
  }

  PersonId author() {
    return new PersonId(authorId);
  }

  PracticeStage stage() {
    return stage;
  }

  int round() {
    return round;
  }

  int lastVersion() {
    return lastVersion;
  }

  Instant dueAt() {
    return dueAt;
  }

  String declinedFor() {
    return declinedFor;
  }

  String archivedFor() {
    return archivedFor;
  }

  /** Returns who is asked for an opinion now, or null. */
  PersonId expert() {
    return expertId == null ? null : new PersonId(expertId);
  }

  MunicipalityId municipality() {
    return municipalityId == null ? null : new MunicipalityId(municipalityId);
  }

  PracticeContent content() {
    Map<TermKind, List<String>> terms = new EnumMap<>(TermKind.class);
    facets.forEach(
        each -> terms.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each.key()));
    terms.values().forEach(Collections::sort);
    return new PracticeContent(
        kind,
        municipality(),
        townHidden,
        country,
        language,
        licence,
        hostsVisits,
        Map.copyOf(texts),
        terms);
  }
}
