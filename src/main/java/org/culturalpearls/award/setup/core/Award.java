package org.culturalpearls.award.setup.core;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardDate;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.award.setup.Criterion;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.award.setup.internal.AreaNames;
import org.culturalpearls.award.setup.internal.CriterionPlace;
import org.culturalpearls.award.setup.internal.CriterionText;
import org.culturalpearls.award.setup.internal.DateColumns;
import org.culturalpearls.award.setup.internal.Member;
import org.culturalpearls.award.setup.internal.RuleColumns;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.shared.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The award of a cycle with its settings. */
@Entity
public class Award extends Aggregate {

  private Long cycleId;
  @Embedded private DateColumns dates;
  @Embedded private RuleColumns rules;

  /** Stages that have begun, also if their date was moved back later. */
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.ARRAY)
  private Set<AwardStage> begun = EnumSet.noneOf(AwardStage.class);

  @ElementCollection
  @CollectionTable(name = "award_criterion", joinColumns = @JoinColumn(name = "award_id"))
  private Map<CriterionPlace, CriterionText> criteria = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "award_area", joinColumns = @JoinColumn(name = "award_id"))
  @MapKeyColumn(name = "country")
  @MapKeyEnumerated(EnumType.STRING)
  private Map<Country, AreaNames> areas = new EnumMap<>(Country.class);

  @ElementCollection
  @CollectionTable(name = "award_member", joinColumns = @JoinColumn(name = "award_id"))
  private Set<Member> members = new HashSet<>();

  protected Award() {}

  public Award(CycleId cycle, AwardDates dates, AwardRules rules) {
    this.cycleId = cycle.value();
    this.dates = DateColumns.of(dates);
    this.rules = RuleColumns.of(rules);
  }

  void requireUnchanged(long seen) {
    requireVersion(seen, "error.award.changed-meanwhile");
  }

  public void reached(AwardDate date) {
    Set<AwardStage> all = EnumSet.noneOf(AwardStage.class);
    all.addAll(begun);
    for (AwardStage stage : AwardStage.values()) {
      if (stage.begins() == date) {
        all.add(stage);
      }
    }
    begun = all;
  }

  boolean hasBegun(AwardStage stage) {
    return begun.contains(stage);
  }

  public void moveDates(AwardDates newDates) {
    dates = DateColumns.of(newDates);
  }

  public void setRules(AwardRules newRules) {
    rules = RuleColumns.of(newRules);
  }

  public void setCriteria(AwardStage stage, List<Criterion> newOnes) {
    criteria.keySet().removeIf(place -> place.stage() == stage && place.number() > newOnes.size());
    for (int number = 1; number <= newOnes.size(); number++) {
      criteria.put(new CriterionPlace(stage, number), CriterionText.of(newOnes.get(number - 1)));
    }
  }

  public void setAreas(Collection<EligibleArea> newOnes) {
    areas.keySet().retainAll(newOnes.stream().map(EligibleArea::country).toList());
    newOnes.forEach(area -> areas.put(area.country(), AreaNames.of(area)));
  }

  public void setAppointments(Appointments appointments) {
    Set<Member> newOnes = Member.all(appointments);
    members.retainAll(newOnes);
    members.addAll(newOnes);
  }

  public CycleId cycle() {
    return new CycleId(cycleId);
  }

  long version() {
    return version;
  }

  public AwardDates dates() {
    return dates.view();
  }

  public AwardRules rules() {
    return rules.view();
  }

  public List<Criterion> criteria(AwardStage stage) {
    return criteria.entrySet().stream()
        .filter(each -> each.getKey().stage() == stage)
        .sorted(Map.Entry.comparingByKey())
        .map(each -> each.getValue().view())
        .toList();
  }

  public List<EligibleArea> areas() {
    return new EnumMap<>(areas)
        .entrySet().stream().map(each -> each.getValue().view(each.getKey())).toList();
  }

  public Appointments appointments() {
    return Member.view(members);
  }
}
