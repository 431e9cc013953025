/** The search for conflicts, and who acts for the coordinators. */
@NamedInterface("core")
package org.culturalpearls.award.conflict.core;

import org.springframework.modulith.NamedInterface;
