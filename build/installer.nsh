; `.org` is offered, not taken: Windows lists Orgsketch under "Open with", and what opens such a file stays as it is. In the key of the ending
; only one value is ours; electron-builder's own `fileAssociations` would make us its default.
!define ORGSKETCH_PROGID "Orgsketch.Document"
!define ORGSKETCH_OPEN_WITH "Software\Classes\.org\OpenWithProgids"

!macro tellShell
  ; SHCNE_ASSOCCHANGED: the menus follow at once.
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

!macro customInstall
  WriteRegStr HKCU "Software\Classes\${ORGSKETCH_PROGID}" "" "Orgsketch document"
  WriteRegStr HKCU "Software\Classes\${ORGSKETCH_PROGID}\DefaultIcon" "" "$appExe,0"
  WriteRegStr HKCU "Software\Classes\${ORGSKETCH_PROGID}\shell\open\command" "" '"$appExe" "%1"'
  WriteRegStr HKCU "${ORGSKETCH_OPEN_WITH}" "${ORGSKETCH_PROGID}" ""
  !insertmacro tellShell
!macroend

!macro customUnInstall
  DeleteRegValue HKCU "${ORGSKETCH_OPEN_WITH}" "${ORGSKETCH_PROGID}"
  DeleteRegKey HKCU "Software\Classes\${ORGSKETCH_PROGID}"
  !insertmacro tellShell
!macroend
