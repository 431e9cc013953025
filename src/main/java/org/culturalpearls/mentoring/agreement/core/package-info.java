/** The stored mentoring and who is on its sides, for the other modules of mentoring. */
@NamedInterface("core")
package org.culturalpearls.mentoring.agreement.core;

import org.springframework.modulith.NamedInterface;
