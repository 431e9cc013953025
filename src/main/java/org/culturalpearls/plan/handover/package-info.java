/** What somebody who left a team saw to in its plan, and who sees to it from now on. */
@NamedInterface("handover")
package org.culturalpearls.plan.handover;

import org.springframework.modulith.NamedInterface;
