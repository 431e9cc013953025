package org.culturalpearls.portal.cycles;

import java.util.List;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/** The e-mail addresses of a team, one in a line, and of its lead. */
record TeamForm(String team, String lead, String version) {

  static TeamForm of(Versioned<ParticipationView> read, TeamAddresses addresses) {
    return new TeamForm(
        addresses.typed(read.value().team()),
        addresses.typed(List.of(read.value().lead())),
        Long.toString(read.version()));
  }

  ParticipationService.ChangeTeam command(ParticipationId participation, TeamAddresses addresses) {
    return new ParticipationService.ChangeTeam(
        participation, FormValues.version(version), addresses.team(team), addresses.lead(lead));
  }
}
