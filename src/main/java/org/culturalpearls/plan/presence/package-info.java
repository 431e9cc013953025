/** Who of a team is at its plan now, and what somebody has not seen of it yet. */
@NamedInterface("presence")
package org.culturalpearls.plan.presence;

import org.springframework.modulith.NamedInterface;
