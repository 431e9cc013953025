package org.culturalpearls.plan.start;

import java.util.Optional;
import org.culturalpearls.cycle.ParticipationId;

/** Tells what a town has written elsewhere that its plan can start from; asked for its team. */
public interface StartingTexts {

  Optional<StartingPoint> of(ParticipationId town);
}
