/** The stored mentoring and its sides, shared by the modules of mentoring. */
@NamedInterface("core")
package org.culturalpearls.mentoring.agreement.core;

import org.springframework.modulith.NamedInterface;
