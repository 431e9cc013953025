package org.culturalpearls.reuse.internal;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.content.PlanContentService;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.practice.PracticeCatalogue;
import org.culturalpearls.practice.PracticeId;
import org.culturalpearls.practice.PublishedPractice;
import org.culturalpearls.reuse.AdoptionEvent;
import org.culturalpearls.reuse.AdoptionId;
import org.culturalpearls.reuse.AdoptionService;
import org.culturalpearls.reuse.AdoptionView;
import org.culturalpearls.reuse.PracticePart;
import org.culturalpearls.reuse.TakenUp;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.Paged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores what towns take up, together with the rows that it becomes in their plans. */
@Service
@Transactional(readOnly = true)
class AdoptionFacade implements AdoptionService {

  private final Adoptions adoptions;
  private final AdoptionQueries queries;
  private final AdoptedRows rows;
  private final ReuseAccess access;
  private final PracticeCatalogue catalogue;
  private final PlanContentService plans;
  private final ParticipationService participations;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AdoptionFacade(
      Adoptions adoptions,
      AdoptionQueries queries,
      AdoptedRows rows,
      ReuseAccess access,
      PracticeCatalogue catalogue,
      PlanContentService plans,
      ParticipationService participations,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.adoptions = adoptions;
    this.queries = queries;
    this.rows = rows;
    this.access = access;
    this.catalogue = catalogue;
    this.plans = plans;
    this.participations = participations;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Target> targets(PersonId person) {
    List<ParticipationView> towns =
        participations.ofPerson(person).stream().filter(town -> town.stage().isOpen()).toList();
    Set<ParticipationId> writable =
        plans.writable(towns.stream().map(ParticipationView::id).toList());
    return towns.stream().map(town -> new Target(town, writable.contains(town.id()))).toList();
  }

  @Override
  @Transactional
  public Adopted adopt(PersonId person, ParticipationId id, Adopt command) {
    access.team(person, id);
    PublishedPractice practice = catalogue.version(command.practice(), command.version());
    Adopt checked = AdoptionRules.checked(command, practice.content());
    PracticePart part = PracticePart.at(checked.part(), practice.content()).orElseThrow();
    RowId measure = rows.add(person, id, checked, part, practice);
    AdoptionId adoption =
        adoptions
            .saveAndFlush(new Adoption(checked, id, measure, person, clock.instant()))
            .adoptionId();
    history.record(id, person, "practice.adopted");
    if (isReal(id)) {
      PracticeId of = practice.id();
      events.publishEvent(new AdoptionEvent.Adopted(adoption, of, catalogue.author(of), person));
    }
    return new Adopted(adoption, measure);
  }

  @Override
  public Paged<AdoptionView> ofTown(PersonId reader, ParticipationId town, int page) {
    access.reader(reader, town);
    return queries.ofTown(town, page);
  }

  @Override
  public AdoptionView adoption(PersonId reader, AdoptionId id) {
    AdoptionView adoption = queries.view(id).orElseThrow(ReuseAccess::nothingHere);
    access.reader(reader, adoption.participation());
    return adoption;
  }

  @Override
  @Transactional
  public void report(PersonId person, AdoptionId id, long version, Report report) {
    Adoption adoption = adoptions.lockForUpdate(id.value()).orElseThrow(ReuseAccess::nothingHere);
    ParticipationId town = adoption.participation();
    if (!access.team(person, town).isCarriedOut()) {
      throw new NotAllowed("error.reuse.not-carried-out");
    }
    boolean news = adoption.report(version, AdoptionRules.checked(report), person, clock.instant());
    adoptions.flush();
    history.record(town, person, "practice.adoption-told");
    if (news && isReal(town)) {
      PracticeId of = adoption.practice();
      events.publishEvent(new AdoptionEvent.Told(id, of, catalogue.author(of), person));
    }
  }

  @Override
  public Paged<TakenUp> takenUp(PracticeId practice, int page) {
    return queries.takenUp(practice, page);
  }

  private boolean isReal(ParticipationId town) {
    return !participations.participation(town).caseKey().isOfRehearsal();
  }
}
