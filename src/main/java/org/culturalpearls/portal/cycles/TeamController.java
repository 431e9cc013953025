package org.culturalpearls.portal.cycles;

import java.util.ArrayList;
import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.people.ties.InvolvedCoordinators;
import org.culturalpearls.portal.cases.HiddenNominations;
import org.culturalpearls.portal.form.FormErrors;
import org.culturalpearls.portal.shell.Fact;
import org.culturalpearls.portal.shell.FlashMessage;
import org.culturalpearls.security.CurrentPerson;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Versioned;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes the team of a town in its case. */
@Controller
@RequestMapping("/participations/{participationId}/team")
class TeamController {

  private final CurrentPerson current;
  private final PeopleService people;
  private final ParticipationService participations;
  private final HiddenNominations hidden;
  private final InvolvedCoordinators involved;
  private final TeamAddresses addresses;

  TeamController(
      CurrentPerson current,
      PeopleService people,
      ParticipationService participations,
      HiddenNominations hidden,
      InvolvedCoordinators involved,
      TeamAddresses addresses) {
    this.current = current;
    this.people = people;
    this.participations = participations;
    this.hidden = hidden;
    this.involved = involved;
    this.addresses = addresses;
  }

  @ModelAttribute("people")
  List<PersonView> people() {
    return addresses.choices(current.id());
  }

  @GetMapping
  String show(@PathVariable long participationId, Model model) {
    Versioned<ParticipationView> read = read(participationId);
    model.addAttribute("form", TeamForm.of(read, addresses));
    return form(read, model);
  }

  @PostMapping
  String change(
      @PathVariable long participationId,
      @ModelAttribute("form") TeamForm form,
      BindingResult errors,
      Model model,
      RedirectAttributes after) {
    Versioned<ParticipationView> read = read(participationId);
    ParticipationId id = read.value().id();
    if (!FormErrors.accepts(
        errors, () -> participations.changeTeam(current.id(), form.command(id, addresses)))) {
      Versioned<ParticipationView> now = read(participationId);
      if (!Long.toString(now.version()).equals(form.version())) {
        TeamForm theirs = TeamForm.of(now, addresses);
        model.addAttribute(
            "newer",
            List.of(new Fact("field.team", theirs.team()), new Fact("field.lead", theirs.lead())));
      }
      return form(now, model);
    }
    tell(read.value(), after);
    return "redirect:/cycles/" + read.value().cycleId().value();
  }

  /** Names people removed from the team, with what to type to undo it. */
  private void tell(ParticipationView before, RedirectAttributes after) {
    List<PersonId> gone = new ArrayList<>(before.team());
    gone.removeAll(participations.participation(before.id()).team());
    if (gone.isEmpty()) {
      FlashMessage.after(after, "team.saved", "team.saved.next", before.town());
      return;
    }
    FlashMessage.after(
        after,
        "team.saved",
        "team.saved.without",
        before.town(),
        addresses.names(gone),
        addresses.typed(gone).replace("\n", ", "));
  }

  /** Only coordinators change teams, so the page is not for the team itself. */
  private Versioned<ParticipationView> read(long id) {
    people.requireRole(current.id(), Role.COORDINATOR);
    Versioned<ParticipationView> read =
        participations.forChange(current.id(), new ParticipationId(id));
    if (hidden.keeps(current.id(), read.value())) {
      throw new NotFound("error.mentoring.case-not-found");
    }
    involved.requireUninvolved(current.id(), read.value().caseKey().value());
    return read;
  }

  private static String form(Versioned<ParticipationView> read, Model model) {
    model.addAttribute("participation", read.value());
    model.addAttribute("version", Long.toString(read.version()));
    return "cycles/team";
  }
}
