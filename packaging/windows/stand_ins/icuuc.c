/* Stands in for a library that Wine 8 lacks: text converters of Windows, of which Qt has its own
 * for every encoding we use. Every question is answered with "there is none". Never shipped. */
#define NOTHING(name) __declspec(dllexport) void *name(void) { return 0; }

#define UNSUPPORTED 16 /* ICU's own word for it, U_UNSUPPORTED_ERROR */

__declspec(dllexport) void *ucnv_open(const char *name, int *status) {
    (void)name;
    *status = UNSUPPORTED;
    return 0;
}

NOTHING(ucnv_close)
NOTHING(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NOTHING(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NOTHING(ucnv_reset)
NOTHING(ucnv_getMaxCharSize)
NOTHING(ucnv_getName)
NOTHING(ucnv_getToUCallBack)
NOTHING(ucnv_getFromUCallBack)
NOTHING(ucnv_setToUCallBack)
NOTHING(ucnv_setFromUCallBack)
NOTHING(ucnv_cbToUWriteUChars)
NOTHING(ucnv_toUnicode)
NOTHING(ucnv_cbFromUWriteUChars)
NOTHING(ucnv_toUCountPending)
NOTHING(ucnv_fromUCountPending)
NOTHING(ucnv_getStandardName)
NOTHING(ucnv_getAvailableName)
NOTHING(ucnv_countAvailable)
NOTHING(ucnv_fromUnicode)
